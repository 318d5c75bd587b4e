# SPDX-License-Identifier: MIT
"""Interpreters within an interpreter load csto, use it and end; those that let no such module in are told so."""

import sys
import warnings

import csto

warnings.simplefilter("ignore")
CODE = """
try:
    import csto
except ImportError as error:
    assert "subinterpreters" in str(error), error
else:
    assert [mention.entity.id for mention in csto.scan("Это ОДКБ")] == ["csto"]
    assert csto.find("Kazakhstan") is csto.get("kazakhstan")
    assert csto.map(["Kazakhstan"]) == ["kazakhstan"]
"""


def interpreters():
    """make, run and destroy of this Python, for those that share one lock and those that do not."""
    if sys.version_info >= (3, 13):
        import _interpreters as module

        for config in ("legacy", "isolated"):
            yield config, lambda config=config: module.create(config), module.run_string, module.destroy
    else:
        import _xxsubinterpreters as module

        for isolated in (False, True):
            yield (
                isolated,
                lambda isolated=isolated: module.create(isolated=isolated),
                module.run_string,
                module.destroy,
            )


def main():
    for which, make, run, destroy in interpreters():
        for _ in range(3):
            number = make()
            failure = run(number, CODE)
            assert failure is None, failure
            destroy(number)
        assert csto.find("ОДКБ") is csto.get("csto")
        print(f"subinterpreters ({which}): the same answers, and no crash")


if __name__ == "__main__":
    main()
