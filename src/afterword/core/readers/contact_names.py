"""Finds the person a message is to go through, among people on record and unknown names."""

from collections.abc import Iterator, Sequence

from afterword.core.readers.contact_clauses import Word, written
from afterword.core.readers.contact_words.part import Part

WRITER = ""
LOOK_AHEAD = 9
LOOK_BACK = 30
MAY_BE_NAMES = frozenset({Part.MODAL, Part.WELCOME, Part.TIME, Part.PAST, Part.PARTICLE, Part.WISH})
SKIPPED = frozenset(
    {Part.ONLY, Part.PLEASE, Part.DIRECTLY, Part.DET, Part.OUR, Part.ROLE, Part.INSTEAD, Part.ALL}
)
STOPS = frozenset(
    {
        Part.NOT, Part.TO, Part.THROUGH, Part.REACH, Part.CALL, Part.MAIL, Part.OTHER, Part.IF,
        Part.TIME, Part.TOPIC, Part.PANEL, Part.THING, Part.YOU, Part.GO, Part.EXCEPT, Part.BY,
        Part.PLAIN, Part.HANDLE, Part.MODAL, Part.AND,
    }
)  # fmt: skip
Names = tuple[str, ...]


class Somebody:
    """Reads who is meant at a place of a sentence; remembers who was named last."""

    def __init__(self, people: Names) -> None:
        self.recent: str | None = None
        self.by_word: dict[str, set[str]] = {}
        for name in people:
            for word in _split(name):
                self.by_word.setdefault(word, set()).add(name)

    def after(self, words: Sequence[Word], at: int) -> str | None:
        """Give who is named from a place on; empty for the writer, None for nobody."""
        office: str | None = None
        for here in range(at, min(at + LOOK_AHEAD, len(words))):
            found = self.at(words, here)
            if found is not None:
                return found
            if Part.DEPARTMENT in words[here].parts:
                office = self._remember(words[here].text)
            elif not _goes_on(words, here):
                break
        return office

    def before(self, words: Sequence[Word], at: int) -> str | None:
        """Give who is named before a place, as the one who acts."""
        writer: str | None = None
        for here in range(at):
            if Part.WE in words[here].parts:
                writer = WRITER
            elif writer is None or any(Part.WISH in word.parts for word in words[:here]):
                # "I asked Ria to be your contact" names Ria, not the writer.
                found = self.at(words, here)
                if found is not None:
                    return found
        return writer

    def at(self, words: Sequence[Word], at: int) -> str | None:
        """Give who is named exactly here."""
        word = words[at]
        if "@" in word.text:
            return self._remember(word.text)
        if word.is_capital and Part.TITLE in word.parts and self._name(words, at):
            return self._remember(self._name(words, at))
        if Part.SELF in word.parts:
            return WRITER
        if Part.HOUSE in word.parts and _is_ours(words, at):
            return WRITER
        if Part.THEM in word.parts:
            return self._named_before(words, at)
        named = self._name(words, at)
        return self._remember(named) if named else None

    def notice(self, words: Sequence[Word]) -> None:
        """Remember the last person of a sentence, for a later "her"."""
        for _ in self.named_in(words):
            pass

    def named_in(self, words: Sequence[Word]) -> Iterator[str]:
        """Give everybody who is named, in order."""
        for at, word in enumerate(words):
            named = self.at(words, at) if word.is_capital else None
            if named:
                yield named

    def _name(self, words: Sequence[Word], at: int) -> str:
        return self._on_record(words, at) or _unknown_name(words, at)

    def _named_before(self, words: Sequence[Word], at: int) -> str | None:
        for here in range(at - 1, max(-1, at - LOOK_BACK), -1):
            named = self.at(words, here) if words[here].is_capital else None
            if named:
                return named
        return self.recent

    def _remember(self, name: str) -> str:
        self.recent = name
        return name

    def _on_record(self, words: Sequence[Word], at: int) -> str:
        """Give the one on record whom these words name, if they name nobody else."""
        candidates: set[str] = set()
        for here in range(at, min(at + 6, len(words))):
            word = words[here]
            known = self.by_word.get(word.low, set())
            if known and (word.is_capital or not word.parts or (here > at and _is_inner(word))):
                candidates = candidates & known if candidates else known
            elif here == at and Part.TITLE in word.parts:
                continue
            else:
                if candidates and _may_be_name(words, here) and not word.parts:
                    return ""
                break
        return next(iter(candidates)) if len(candidates) == 1 else ""


def _split(name: str) -> list[str]:
    return name.replace("-", " ").replace("'", " ").replace("’", " ").casefold().split()


def _is_inner(word: Word) -> bool:
    return Part.PARTICLE in word.parts


def _is_ours(words: Sequence[Word], at: int) -> bool:
    before = words[at - 1].parts if at else frozenset()
    if Part.OUR in before:
        return True
    return words[at].low in ("agency", "office", "agentur", "agence", "agencia", "bureau") and (
        words[at - 1].low in ("the", "this", "die", "l", "la", "het") if at else False
    )


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Say whether a name may still follow ("our recruiter, Ria Holt")."""
    word = words[at]
    if word.is_break:
        return word.text == ":" or bool(at and words[at - 1].parts & {Part.ROLE, Part.POINT})
    if word.parts & SKIPPED:
        return Part.PANEL not in word.parts or Part.ROLE in word.parts
    return not word.parts & STOPS


def _may_be_name(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if not word.is_capital:
        return False
    if len(word.text) == 1 and at + 1 < len(words) and words[at + 1].lead.startswith("."):
        return True
    return not word.parts or (at > 0 and word.parts <= MAY_BE_NAMES)


def _unknown_name(words: Sequence[Word], at: int) -> str:
    """Give a name by its capitals, with title, initials and particles."""
    end = at
    titled = False
    while end < len(words) and Part.TITLE in words[end].parts and words[end].is_capital:
        titled, end = True, end + 1
    found = end
    while end < len(words) and (_may_be_name(words, end) or Part.PARTICLE in words[end].parts):
        end += 1
        if words[end - 1].is_capital:
            found = end
    bare = not titled and at > 0 and bool(words[at - 1].parts & {Part.DET})
    if found - at < 1 + titled or (bare and found - at < 2):
        return ""
    if found < len(words) and Part.THING in words[found].parts:
        return ""
    return written(words[at:found])
