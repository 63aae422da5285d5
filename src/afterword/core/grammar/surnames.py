"""How far a name goes: particles, initials and surnames after a given name."""

from collections.abc import Collection

from afterword.core.date_words import MONTHS, WEEKDAYS
from afterword.core.grammar.common_words import is_everyday
from afterword.core.grammar.firm_words import FIRM_WORDS
from afterword.core.grammar.first_names import is_given
from afterword.core.grammar.foreign_everyday import is_everyday_abroad
from afterword.core.grammar.mention_words import NEVER, NO_SURNAME, PARTICLES, TITLES
from afterword.core.grammar.roles import is_role_noun
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set
from afterword.core.job_words import ORGANISATION


class Surnames:
    """Holds the words of a text, and finds the end of a name."""

    def __init__(self, tokens: list[Token], taken: Collection[int], lang: str) -> None:
        self.tokens = tokens
        self.taken = frozenset(taken)
        self.lang = lang
        letters = [token for token in tokens if token.is_word and token.word != "i"]
        small = sum(not token.is_capital for token in letters)
        self.small_letters = bool(letters) and small >= 0.97 * len(letters)
        self.runs = list[tuple[int, int, bool]]()
        self.known = set[str]()

    def _end_of(self, place: int) -> int:
        """Go on over particles and surnames."""
        if self.tokens[place - 1].word.endswith("'s") and self.tokens[place - 1].word not in TITLES:
            return place
        end = place
        for _ in range(3):
            step = self._next_part(end)
            if step == end:
                break
            end = step
            if self.tokens[end - 1].word.endswith("'s"):
                break
        return end

    def _next_part(self, place: int) -> int:
        after = place
        while (
            after < len(self.tokens) and self.tokens[after].word in PARTICLES and after - place < 2
        ):
            after += 1
        if after >= len(self.tokens) or after in self.taken:
            return place
        token = self.tokens[after]
        if self._initial_inside(after) or self._saint_inside(after):
            return after + 2
        small = self.small_letters or not self.tokens[place - 1].is_capital
        return after + 1 if self._is_surname(token, particle=after > place, small=small) else place

    def _initial_inside(self, place: int) -> bool:
        """Read the "M." of "Tom M. Reed"."""
        token = self.tokens[place]
        if (
            place + 2 >= len(self.tokens)
            or len(token.raw) != 1
            or not token.is_capital
            or token.word == "i"
        ):
            return False
        return self.tokens[place + 1].word == "." and self.tokens[place + 2].is_capital

    def _saint_inside(self, place: int) -> bool:
        return (
            self.tokens[place].raw == "St"
            and place + 2 < len(self.tokens)
            and (self.tokens[place + 1].word == "." and self.tokens[place + 2].is_capital)
        )

    def _is_surname(self, token: Token, *, particle: bool, small: bool) -> bool:
        word = token.word.removesuffix("'s")
        if not token.is_word or word in NEVER or word in WEEKDAYS or word in MONTHS:
            return False
        if not token.is_capital and is_everyday_abroad(word, self.lang):
            return False
        if token.is_capital:
            if token.raw.isupper() and 1 < len(token.raw) < 5 and not self.tokens[0].raw.isupper():
                return False
            return word not in NO_SURNAME and not (is_role_noun(word) and self.lang == "de")
        if not small:
            return False
        if is_given(word) and not is_everyday(word):
            return not particle
        return not is_everyday(word) and len(word) > 1 and word not in PARTICLES

    def _is_organisation(self, end: int) -> bool:
        return self.tokens[end - 1].word in (ORGANISATION | FIRM_WORDS) - word_set(
            "works tech mark price sons marine school"
        ) or (
            end < len(self.tokens) and self.tokens[end].word in {"gmbh", "ltd", "inc", "llc", "ag"}
        )
