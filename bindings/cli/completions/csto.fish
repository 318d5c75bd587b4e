# SPDX-License-Identifier: MIT
# Completion of csto for fish. The options of each subcommand are those of its --help.

set -l subcommands scan find complete suggest show list membership facts sources check export info
set -l rows scan find complete suggest show list membership facts sources check info
set -l languages scan find complete suggest show list membership facts check
set -l kinds scan find complete suggest show facts check
set -l days show list membership facts check

complete -c csto -f
complete -c csto -n "not __fish_seen_subcommand_from $subcommands" -a "$subcommands"
complete -c csto -n "not __fish_seen_subcommand_from $subcommands" -l version -d 'The versions'
complete -c csto -s h -l help -d 'Help on the subcommand'
complete -c csto -n "__fish_seen_subcommand_from $subcommands" -l color -x -a 'always never auto' -d 'When to colour'
complete -c csto -n "__fish_seen_subcommand_from $rows" -l json -d 'One JSON document'
complete -c csto -n "__fish_seen_subcommand_from $rows" -l jsonl -d 'One JSON object a line'
complete -c csto -n "__fish_seen_subcommand_from $rows" -l tsv -d 'Tab-separated columns'
complete -c csto -n "__fish_seen_subcommand_from $rows" -l header -d 'With --tsv a line of names'
complete -c csto -n "__fish_seen_subcommand_from $languages" -l lang -x -d 'Names in this language' \
    -a '(csto export gazetteer | cut -f 2 | tail -n +2 | sort -u)'
complete -c csto -n "__fish_seen_subcommand_from $kinds" -l kind -x -d 'Only things of this kind' \
    -a '(csto list --tsv | cut -f 1)'
complete -c csto -n "__fish_seen_subcommand_from $days" -l on -x -d 'On that day, month or year'

complete -c csto -n '__fish_seen_subcommand_from scan' -l all -d 'Possible mentions too'
complete -c csto -n '__fish_seen_subcommand_from scan' -l explain -d 'By which name, on what evidence'
complete -c csto -n '__fish_seen_subcommand_from scan' -l field -x -d 'The member of JSON records that is text'
complete -c csto -n '__fish_seen_subcommand_from scan' -l html -d 'One web page'
complete -c csto -n '__fish_seen_subcommand_from scan' -l live -d 'Each line as it ends'
complete -c csto -n '__fish_seen_subcommand_from scan' -s r -l recursive -d 'The files in folders'
complete -c csto -n '__fish_seen_subcommand_from scan' -s j -l jobs -x -d 'So many threads'
complete -c csto -n '__fish_seen_subcommand_from scan check' -F
complete -c csto -n '__fish_seen_subcommand_from check' -l column -x -d 'The heading above the names'
complete -c csto -n '__fish_seen_subcommand_from export' -s o -l output -r -F -d 'Write there'
complete -c csto -n '__fish_seen_subcommand_from export' \
    -a 'json jsonl csv sqlite jsonld ftm gazetteer spacy dot timeline'
complete -c csto -n '__fish_seen_subcommand_from list' -a '(csto list --tsv | cut -f 1) all'
complete -c csto -n '__fish_seen_subcommand_from find show sources' \
    -a '(csto list --tsv all | cut -f 2)'
# After the first argument come properties.
complete -c csto -a '(csto list --tsv all | cut -f 2)' \
    -n 'string join " " -- (commandline -opc) |
        string match -qr -- "^\S+ facts( --(on|kind|lang|color) \S+| -\S+)*\$"'
complete -c csto -n '__fish_seen_subcommand_from membership' -a '(csto list --tsv member-state | cut -f 2)'
