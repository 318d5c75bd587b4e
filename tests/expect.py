# SPDX-License-Identifier: MIT
"""Runs a command, which must exit with 0 and print the texts given, in this order: expect.py TEXT... -- COMMAND..."""

import subprocess
import sys


def main():
    split = sys.argv.index("--")
    texts, command = sys.argv[1:split], sys.argv[split + 1 :]
    run = subprocess.run(command, capture_output=True)
    output = run.stdout.decode("utf-8", "backslashreplace")
    sys.stdout.buffer.write(run.stdout + run.stderr)
    if run.returncode != 0:
        return f"exit status {run.returncode}"
    at = 0
    for text in texts:
        at = output.find(text, at)
        if at < 0:
            return f"not printed, or not in this order: {text}"
        at += len(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
