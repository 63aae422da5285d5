"""Vocabulary tables as they are written: class, value, and the phrases with that value."""

from collections.abc import Mapping

Words = dict[str, dict[str, object]]
"""The phrases of each class, with the value that each has in it."""


def table(classes: Mapping[str, Mapping[object, str]]) -> Words:
    """Turn written rows about: of each class, value → phrases parted by bars."""
    return {
        kind: {phrase: value for value, row in rows.items() for phrase in row.split("|") if phrase}
        for kind, rows in classes.items()
    }
