# SPDX-License-Identifier: MIT
# Completion of csto for bash. The options of each subcommand are those of its --help.

_csto_options() {
    local rows='--json --jsonl --tsv --header' every='--color= --help'
    case $1 in
    scan) echo "--all --explain --field= --html --live --recursive --jobs= --kind= --lang= $rows $every" ;;
    find | complete | suggest) echo "--kind= --lang= $rows $every" ;;
    list | membership) echo "--on= --lang= $rows $every" ;;
    facts | show) echo "--on= --kind= --lang= $rows $every" ;;
    sources | info) echo "$rows $every" ;;
    check) echo "--on= --kind= --column= --lang= $rows $every" ;;
    export) echo "--output= $every" ;;
    esac
}

_csto_words() {
    case $1 in
    kinds) csto list --tsv | cut -f 1 ;;
    states) csto list --tsv member-state | cut -f 2 ;;
    ids) csto list --tsv all | cut -f 2 ;;
    languages) csto export gazetteer | cut -f 2 | tail -n +2 | sort -u ;;
    formats) echo json jsonl csv sqlite jsonld ftm gazetteer spacy dot timeline ;;
    subcommands) echo scan find complete suggest show list membership facts sources check export info ;;
    esac
}

_csto_reply() {
    local words
    words=$1
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$2")
}

# With the quotation marks and slashes that names of files and folders need.
_csto_files() {
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "$1")
}

# How many arguments stand before the word in hand: words that are no options and no values of such.
_csto_arguments() {
    local word previous='' count=0
    for word in "${COMP_WORDS[@]:2:COMP_CWORD-2}"; do
        [[ $word == [-=]* || $previous =~ ^(=|--on|--kind|--lang|--color)$ ]] || ((count++))
        previous=$word
    done
    echo "$count"
}

_csto() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} subcommand=${COMP_WORDS[1]}
    COMPREPLY=()
    if [[ $COMP_CWORD -eq 1 ]]; then
        _csto_reply "$(_csto_words subcommands) --help --version" "$current"
        return
    fi
    # The shell makes words of --kind, = and what follows.
    [[ $current == = ]] && current=
    [[ $previous == = ]] && previous=${COMP_WORDS[COMP_CWORD - 2]}
    case $previous in
    --kind) _csto_reply "$(_csto_words kinds)" "$current" ;;
    --lang) _csto_reply "$(_csto_words languages)" "$current" ;;
    --color) _csto_reply 'always never auto' "$current" ;;
    --output | -o) _csto_files "$current" ;;
    --on | --field | --column | --jobs | -j) ;;
    *)
        if [[ $current == -* ]]; then
            _csto_reply "$(_csto_options "$subcommand")" "$current"
            [[ ${COMPREPLY[0]} == *= ]] && compopt -o nospace
            return
        fi
        case $subcommand in
        scan | check) _csto_files "$current" ;;
        list) _csto_reply "$(_csto_words kinds) all" "$current" ;;
        export) _csto_reply "$(_csto_words formats)" "$current" ;;
        membership) _csto_reply "$(_csto_words states)" "$current" ;;
        facts) [[ $(_csto_arguments) -gt 0 ]] || _csto_reply "$(_csto_words ids)" "$current" ;;
        find | show | sources) _csto_reply "$(_csto_words ids)" "$current" ;;
        esac
        ;;
    esac
}

complete -F _csto csto
