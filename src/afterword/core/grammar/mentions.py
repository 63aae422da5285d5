"""Where people are named in a told text, also in small letters and without a given name known."""

from collections.abc import Collection
from typing import NamedTuple

from afterword.core.date_words import MONTHS, WEEKDAYS
from afterword.core.grammar.common_words import is_everyday
from afterword.core.grammar.first_names import is_given, is_surely_given
from afterword.core.grammar.foreign_everyday import is_everyday_abroad
from afterword.core.grammar.mention_words import NEVER, PARTICLES, TITLES, WEAK_TITLES
from afterword.core.grammar.name_cues import NameCues
from afterword.core.grammar.roles import is_role_noun
from afterword.core.grammar.same_names import numbered
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set

MOST_INITIALS = 4
"""Nobody has more initials before the name."""


class Mention(NamedTuple):
    """A person named by tokens ``first`` to before ``last``; ``person`` counts the people."""

    first: int
    last: int
    name: str
    person: int
    titled: bool = False


class _Finder(NameCues):
    """Goes over the tokens once and collects names."""

    def find(self) -> list[tuple[int, int, bool]]:
        """Go over the text twice: who was named surely is known when named again shortly."""
        self._pass()
        for first, last, _ in self.runs:
            self.known.update(
                self.tokens[place].word.removesuffix("'s") for place in range(first, last)
            )
        self.known -= TITLES | PARTICLES | {".", ","}
        self.runs = []
        return self._pass()

    def _pass(self) -> list[tuple[int, int, bool]]:
        place, count = 0, len(self.tokens)
        while place < count:
            run = None if place in self.taken else self._run_at(place)
            if run is None:
                place += 1
            else:
                self.runs.append(run)
                place = run[1]
        return self.runs

    def _run_at(self, place: int) -> tuple[int, int, bool] | None:
        token = self.tokens[place]
        if not token.is_word:
            return None
        if token.word in TITLES and (found := self._titled(place)):
            return found
        if found := self._initials(place):
            return found
        if not self._begins_name(place):
            return None
        end = self._end_of(place + 1)
        if self._is_organisation(end):
            return None
        return place, end, False

    def _titled(self, place: int) -> tuple[int, int, bool] | None:
        """Read "Dr. Amara Osei", "frau keller", "Prof Dr Kurz"."""
        after = place + 1
        while after < len(self.tokens) and self.tokens[after].word in {".", *TITLES}:
            after += 1
        if after >= len(self.tokens) or not self.tokens[after].is_word:
            return None
        token = self.tokens[after]
        weak = self.tokens[place].word in WEAK_TITLES
        if token.word in PARTICLES and after + 1 < len(self.tokens) and not weak:
            return place, self._end_of(after), True
        if (
            token.is_capital
            and token.word not in NEVER
            and (not weak or self.tokens[place].is_capital)
        ):
            return place, self._end_of(after + 1), True
        if not token.is_capital and self.small_letters and not weak and not is_everyday(token.word):
            return place, self._end_of(after + 1), True
        return None

    def _initials(self, place: int) -> tuple[int, int, bool] | None:
        """Read "K. Vale" and "J.P. Osei"."""
        after, seen = place, 0
        while (
            seen < MOST_INITIALS
            and after + 1 < len(self.tokens)
            and len(self.tokens[after].raw) == 1
            and self.tokens[after].is_capital
        ):
            if self.tokens[after + 1].word != ".":
                break
            after, seen = after + 2, seen + 1
        if not seen or after >= len(self.tokens):
            return None
        token = self.tokens[after]
        if (
            token.is_word
            and token.is_capital
            and len(token.raw) > 1
            and token.start > self.tokens[after - 1].start
        ):
            return place, self._end_of(after + 1), False
        return None

    def _begins_name(self, place: int) -> bool:
        token = self.tokens[place]
        word = token.word.removesuffix("'s")
        if word in NEVER or len(word) < 2 or is_everyday_abroad(word, self.lang):
            return False
        if word in self.known and (token.is_capital or self._acts(place)):
            return True
        if is_surely_given(word.partition("-")[0] if token.is_capital else word):
            small = self.small_letters or self._is_cued(place) or not is_everyday(word)
            return token.is_capital or small
        if word in WEEKDAYS or (word in MONTHS and not self._full_name(place)):
            return False
        if is_given(word):
            return self._is_sure_abroad(place, token) and self._maybe_name(place, token)
        return self._unknown(place, token, word)

    def _full_name(self, place: int) -> bool:
        return self._surname_follows(place) or self._small_surname_follows(place)

    def _is_sure_abroad(self, place: int, token: Token) -> bool:
        """Ask more of a name that is also a word where another language is told."""
        if self.lang == "en":
            return True
        return token.is_capital and (self._surname_follows(place) or not self._after_end(place))

    def _maybe_name(self, place: int, token: Token) -> bool:
        """Tell Mark, Grace and Will from mark, grace and will."""
        if not token.is_capital:
            if self._is_cued(place) and not self._verbal(place):
                return True
            if self._small_surname_follows(place) or self._in_role(place):
                return True
            return self._speaks(place) and not self._articled(place)
        if self._surname_follows(place):
            return True
        if not self._after_end(place):
            return not self._before_article(place)
        return self._human_follows(place)

    def _unknown(self, place: int, token: Token, word: str) -> bool:
        """Take a word that is no known name for one, where only a person can stand."""
        if is_everyday(word) or is_role_noun(word) or is_everyday_abroad(word, self.lang):
            return False
        if token.is_capital:
            if (
                (token.raw.isupper() and len(token.raw) < 5)
                or any(map(str.isdigit, word))
                or word[1:] != token.raw[1:]
            ):
                return False
            if self._in_role(place) or self._is_cued(place) or self._role_follows(place):
                return True
            before = self.tokens[place - 1].word if place else ""
            if before in word_set("at in from the bei chez en für im der die das"):
                return False
            if self.lang == "de":
                return self._surname_follows(place) and self._human_follows(place)
            return self._human_follows(place) and (
                not self._after_end(place) or self._speaks(place)
            )
        return (
            len(word) > 2 and self.tokens[place - 1].word != "," and self._is_strongly_cued(place)
        )


def mentions_of(
    tokens: list[Token], taken: Collection[int] = (), lang: str = "en"
) -> list[Mention]:
    """Find everybody who is named; ``taken`` are places of tokens that belong to other names.

    Mentions of one person share the number ``person``: a part of a name stands for the whole.
    """
    finder = _Finder(tokens, taken, lang)
    runs = finder.find()
    names = [_written(tokens, run) for run in runs]
    numbers = numbered(names)
    return [
        Mention(first, last, name, number, titled)
        for (first, last, titled), name, number in zip(runs, names, numbers, strict=True)
    ]


def _written(tokens: list[Token], run: tuple[int, int, bool]) -> str:
    """Give a name as it is written, with capitals where the text has none."""
    words = list[str]()
    for token in tokens[run[0] : run[1]]:
        raw = token.raw
        if token.word.endswith("'s"):
            raw = raw[:-2]
        if token.word == "." and words:
            words[-1] += "."
        else:
            words.append(raw)
    small = not any(word[:1].isupper() for word in words)
    return " ".join(_capital(word) for word in words) if small else " ".join(words)


def _capital(word: str) -> str:
    if word.casefold() in PARTICLES:
        return word
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))
