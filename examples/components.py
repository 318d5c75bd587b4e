# SPDX-License-Identifier: MIT
"""The components of the CSTO Troops (Collective Forces), the exercises that train each, when they were last held."""

import csto


def latest_held(series: csto.ExerciseSeries) -> csto.Edition | None:
    """The latest edition of a series that took place; None when none is known."""
    held = [edition for edition in csto.editions if edition.series is series and edition.conduct == csto.Conduct.HELD]
    return max(held, key=lambda edition: str(edition.first_day or ""), default=None)


def main() -> None:
    for component in csto.force_components:
        print(component)
        # Single editions may train a component too: here only whole series are of interest.
        for exercise in component.related("trained-by"):
            if isinstance(exercise, csto.ExerciseSeries):
                line = f"    {exercise}"
                if edition := latest_held(exercise):
                    hosts = [host.name for host in edition.related("hosts")]
                    line += "; last: " + ", ".join([edition.name, str(edition.first_day), *hosts])
                print(line)


if __name__ == "__main__":
    main()
