"""Finds what the words of a sentence mean: phrases of several languages as named concepts."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from afterword.core.answers.words import Token, tokens

Tags = dict[str, list[tuple[int, int]]]
"""By concept the stretches of words, first and one past the last, that mean it."""

GAP = "…"
WIDEST_GAP = 4
"""Words that may stand in for the "…" of a phrase."""
_STEM = 3
_LONGEST_STEM = 18
_VOWELS = frozenset("aeiouy")
_BREAKS = frozenset(".!?;:()")

IRREGULAR = {
    form: base
    for base, forms in {
        "be": "am is are was were been being 're 'm",
        "have": "has had having 've",
        "do": "does did done doing",
        "go": "goes went gone going",
        "choose": "chose chosen choosing",
        "make": "made making makes",
        "take": "took taken taking",
        "give": "gave given giving",
        "get": "got gotten getting",
        "find": "found",
        "feel": "felt",
        "hold": "held",
        "come": "came coming",
        "send": "sent",
        "leave": "left leaving",
        "hear": "heard",
        "tell": "told",
        "think": "thought",
        "bring": "brought",
        "meet": "met",
        "say": "said",
        "see": "saw seen",
        "know": "knew known",
        "write": "wrote written writing",
        "speak": "spoke spoken",
        "fall": "fell fallen",
        "win": "won winning",
        "beat": "beaten",
        "begin": "began begun beginning",
        "keep": "kept",
        "lose": "lost losing",
        "draw": "drew drawn",
        "will": "'ll",
        "end": "ended",
        "reply": "replied replies",
        "fill": "filled filling",
        "grow": "grew grown",
        "run": "ran running",
        "stand": "stood",
        "fit": "fitted fitting",
        "freeze": "froze frozen freezing",
        "withdraw": "withdrew withdrawn",
        "pay": "paid",
        "pick": "picked",
        "stop": "stopped stopping",
        "put": "putting",
        "sit": "sat sitting",
        "understand": "understood",
        "forget": "forgot forgotten",
        "let": "letting",
        "show": "shown showed",
        "lie": "lay lain",
        "break": "broke broken",
    }.items()
    for form in forms.split()
}


def bases(word: str) -> set[str]:
    """Give a word and the forms that it may be bent from ("moving": move)."""
    found = {word}
    if word in IRREGULAR:
        found.add(IRREGULAR[word])
    for ending in ("ing", "ed", "es", "s", "d"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            found.update(_unbent(word[: -len(ending)], ending))
    if word.endswith(("ies", "ied")) and len(word) > 4:
        found.add(word[:-3] + "y")
    return found


def _unbent(stem: str, ending: str) -> Iterable[str]:
    yield stem
    if ending in ("ing", "ed"):
        yield stem + "e"
        if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
            yield stem[:-1]


class Lexicon:
    """Phrases and the concepts they mean.

    A phrase is words in their plain form; "stem*" leaves the ending free, "…" stands for up to
    ``WIDEST_GAP`` words. The phrases of MASKS hide whatever begins
    inside them. Where a language ``bends`` as English does, so do its words.
    """

    def __init__(
        self, vocabulary: Mapping[str, Iterable[str]], masks: frozenset[str], *, bends: bool
    ) -> None:
        self.bends = bends
        self.trie: dict[str, Any] = {}
        self.stems: set[str] = set()
        self.known: set[str] = set()
        self.masks = masks
        self._keys: dict[str, tuple[str, ...]] = {}
        for concept, phrases in vocabulary.items():
            for phrase in phrases:
                self._add(concept, phrase)

    def _add(self, concept: str, phrase: str) -> None:
        words = _spelled(phrase)
        if not words:
            return
        node = self.trie
        for word in words:
            if word.endswith("*"):
                self.stems.add(word[:-1])
            elif word != GAP:
                self.known.add(word)
            node = node.setdefault(word, {})
        node.setdefault("", set()).add(concept)

    def keys(self, low: str) -> tuple[str, ...]:
        """Give the words and stems of the lexicon that a word of a text may stand for."""
        found = self._keys.get(low)
        if found is None:
            exact = [base for base in (bases(low) if self.bends else (low,)) if base in self.known]
            free = [
                f"{low[:cut]}*"
                for cut in range(_STEM, min(len(low), _LONGEST_STEM) + 1)
                if low[:cut] in self.stems
            ]
            found = tuple(exact + free)
            if len(self._keys) < 50_000:
                self._keys[low] = found
        return found

    def tag(self, words: Sequence[Token]) -> Tags:
        """Find every concept in a sentence; of one concept the longest phrase at a place."""
        lows = [self.keys(token.low) for token in words]
        raw = [token.low for token in words]
        found: list[tuple[str, int, int]] = []
        for at in range(len(lows)):
            if lows[at]:
                ends: dict[str, int] = {}
                self._walk(self.trie, at, (lows, raw), ends)
                found.extend((concept, at, end) for concept, end in ends.items())
        return self._unmasked(found)

    def _walk(
        self,
        node: dict[str, Any],
        at: int,
        words: tuple[list[tuple[str, ...]], list[str]],
        ends: dict[str, int],
    ) -> None:
        for concept in node.get("", ()):
            ends[concept] = max(ends.get(concept, 0), at)
        lows = words[0]
        if at >= len(lows):
            return
        for key in lows[at]:
            if key in node:
                self._walk(node[key], at + 1, words, ends)
        if GAP in node:
            self._leap(node[GAP], at, words, ends)

    def _leap(
        self,
        node: dict[str, Any],
        at: int,
        words: tuple[list[tuple[str, ...]], list[str]],
        ends: dict[str, int],
    ) -> None:
        for there in range(at, min(at + WIDEST_GAP + 1, len(words[0]))):
            for key in words[0][there]:
                if key in node:
                    self._walk(node[key], there + 1, words, ends)
            if words[1][there] in _BREAKS:
                return

    def _unmasked(self, found: list[tuple[str, int, int]]) -> Tags:
        hidden = [(start, end) for concept, start, end in found if concept in self.masks]
        tags: Tags = {}
        for concept, start, end in found:
            if concept not in self.masks and any(
                low <= start < high and end <= high and (end - start) < (high - low)
                for low, high in hidden
            ):
                continue
            tags.setdefault(concept, []).append((start, end))
        return tags


_TAILS = frozenset({"n't", "'s", "'re", "'ll", "'d", "'ve", "'m"})


def _spelled(phrase: str) -> list[str]:
    return [word for piece in phrase.split() for word in _words(piece)]


def _words(piece: str) -> list[str]:
    if piece == GAP:
        return [GAP]
    if piece.endswith("*") or piece in _TAILS:
        return [piece]
    return [token.low for token in tokens(piece)]
