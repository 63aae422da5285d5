"""Weighs the signs of a mail: which kind of answer it is, which others it also is, how sure."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from afterword.core.answers.clauses import Statement, statement
from afterword.core.answers.cues import Index, Sign
from afterword.core.answers.languages import language_of, main_language
from afterword.core.answers.vocabulary import lexicon
from afterword.core.answers.words import lines
from afterword.core.reply import GOOD, HINT, STRONG, kinds
from afterword.core.terms import Label


class Evidence(NamedTuple):
    """What speaks for one label: the strongest sign, and the sum over the sentences."""

    best: int = 0
    total: int = 0
    signs: tuple[Sign, ...] = ()

    @property
    def counts(self) -> bool:
        """Say whether the label is there at all."""
        return self.best >= GOOD

    @property
    def settles(self) -> bool:
        """Say whether one sign alone settles it."""
        return self.best >= STRONG


NONE = Evidence()
Weights = dict[Label, Evidence]


@cache
def index() -> Index:
    """Give all cues of the shelf."""
    return Index((kind.label, kind.cues) for kind in kinds().values())


def statements(text: str, mine: frozenset[str] = frozenset()) -> tuple[list[Statement], str]:
    """Read the sentences of a text; also give its language."""
    found = list(lines(text))
    main = main_language(found)
    read = []
    for number, line in enumerate(found):
        language = language_of(line, main)
        read.append(statement(line, lexicon(language), number, language, mine))
    return read, main


def weigh(read: Sequence[Statement]) -> Weights:
    """Gather the signs of all sentences by label."""
    signs: dict[Label, list[Sign]] = {}
    for one in read:
        for sign in map(_in_heading, index().signs(one)) if one.heading else index().signs(one):
            signs.setdefault(Label(sign.label), []).append(sign)
    return {label: evidence(found) for label, found in signs.items()}


def _in_heading(sign: Sign) -> Sign:
    """Let a heading mean nothing alone, and light up no words of the text."""
    return sign._replace(weight=min(sign.weight, GOOD), span=(0, 0), line=-1)


def evidence(signs: Iterable[Sign]) -> Evidence:
    """Sum signs up: in each sentence the strongest one counts, and each cue once."""
    by_line: dict[int, int] = {}
    seen: set[int] = set()
    kept = []
    for sign in sorted(signs, key=lambda one: -one.weight):
        kept.append(sign)
        if id(sign.cue) not in seen:
            seen.add(id(sign.cue))
            by_line[sign.line] = max(by_line.get(sign.line, 0), sign.weight)
    return Evidence(max(by_line.values(), default=0), sum(by_line.values()), tuple(kept))


def hinted(weights: Weights, label: Label) -> bool:
    """Say whether hints alone add up to a label."""
    return weights.get(label, NONE).total >= 2 * HINT
