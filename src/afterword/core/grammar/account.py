"""A told text taken apart once, for all its readers."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from afterword.core.date_words import WEEKDAYS
from afterword.core.grammar.clause import AUXILIARIES, PRONOUNS, Clause, Who
from afterword.core.grammar.clauses import clauses_of
from afterword.core.grammar.deed import Deed, Standing
from afterword.core.grammar.deeds import deeds_of
from afterword.core.grammar.employers import Employer, employer_in
from afterword.core.grammar.foreign import LANGUAGES, foreign_clauses
from afterword.core.grammar.foreign_deeds import foreign_deeds
from afterword.core.grammar.genders import may_be
from afterword.core.grammar.languages import language_of
from afterword.core.grammar.mentions import Mention, mentions_of
from afterword.core.grammar.pieces import Piece, pieces_of
from afterword.core.grammar.tokens import Token, tokens_of
from afterword.core.reading import Span, Timing


@dataclass(slots=True)
class Account:
    """What was told: its words, pieces, people, clauses and deeds, and the times named in it.

    ``names`` holds the fullest name of each person, by the number that mentions carry; ``absent``
    the numbers of those who are said not to have been there.
    """

    text: str
    lang: str
    tokens: list[Token]
    pieces: list[Piece]
    mentions: list[Mention]
    clauses: list[Clause]
    deeds: list[Deed]
    employer: Employer
    times: tuple[Timing, ...]
    names: list[str] = field(default_factory=list)
    absent: frozenset[int] = frozenset()
    bound: frozenset[int] = field(init=False)
    """The first clauses of what somebody is still bound to do."""

    def __post_init__(self) -> None:
        self.bound = frozenset(deed.first for deed in self.deeds if deed.standing is Standing.BOUND)

    def span(self, first: int, last: int) -> Span:
        """Give the piece of text of the tokens ``first`` to before ``last``."""
        return self.tokens[first].start, self.tokens[last - 1].end

    def words(self, first: int, last: int) -> list[str]:
        """Give the words of some tokens, in small letters."""
        return [token.word for token in self.tokens[first:last]]

    def times_within(self, first: int, last: int) -> list[Timing]:
        """Give the times that begin within some tokens."""
        if first >= last:
            return []
        start, end = self.span(first, last)
        low = bisect_left(self.times, start, key=_beginning)
        high = bisect_left(self.times, end, key=_beginning)
        return list(self.times[low:high])

    def mentions_within(self, first: int, last: int) -> list[Mention]:
        """Give those who are named within some tokens."""
        low = bisect_left(self.mentions, first, key=_first_token)
        return self.mentions[low : bisect_left(self.mentions, last, key=_first_token)]

    def mentions_before(self, place: int) -> Iterator[Mention]:
        """Go back over those who were named before a token."""
        for number in range(bisect_left(self.mentions, place, key=_first_token) - 1, -1, -1):
            if self.mentions[number].last <= place:
                yield self.mentions[number]

    def person_meant(self, place: int, who: Who, among: frozenset[int] | None = None) -> int | None:
        """Give whom "he" or "she" before the token ``place`` means: the last who fits.

        ``among`` narrows it to some people.
        """
        found = None
        for mention in self.mentions_before(place):
            if place - mention.last > MOST_TOKENS_BACK:
                break
            if among is not None and mention.person not in among:
                continue
            if who in {Who.HE, Who.SHE} and not may_be(
                self.names[mention.person], woman=who is Who.SHE
            ):
                continue
            if mention.person not in self.absent:
                return mention.person
            found = found if found is not None else mention.person
        return found


MOST_TOKENS_BACK = 120


def _beginning(time: Timing) -> int:
    return time.span[0] if time.span else 0


def _first_token(mention: Mention) -> int:
    return mention.first


def take_apart(text: str, lang: str, times: tuple[Timing, ...]) -> Account:
    """Take a told text apart; ``lang`` may be "", then the words tell."""
    lang = lang.partition("-")[0].casefold() or language_of(text)
    times = tuple(time for time in times if time.span and not _no_day(text, time.span, lang))
    tokens = tokens_of(text, lang)
    pieces = pieces_of(tokens)
    employer = employer_in(tokens, pieces)
    mentions = mentions_of(tokens, employer.places, lang)
    tokens = _without_calling(tokens, mentions)
    if lang in LANGUAGES:
        clauses = foreign_clauses(tokens, pieces, mentions, lang)
        deeds = foreign_deeds(tokens, clauses, pieces, lang)
    else:
        clauses = clauses_of(tokens, pieces, mentions)
        deeds = deeds_of(tokens, clauses, pieces)
    names = fullest_names(mentions)
    account = Account(
        text, lang, tokens, pieces, mentions, clauses, deeds, employer,
        times, names,
    )  # fmt: skip
    account.absent = _absent(account)
    return account


def _without_calling(tokens: list[Token], mentions: list[Mention]) -> list[Token]:
    """Take "called" in "a nurse called Will" for no verb."""
    changed = list(tokens)
    for mention in mentions:
        place = mention.first - 1
        if (
            place > 0
            and tokens[place].word in {"called", "named"}
            and _is_noun(tokens[place - 1].word)
        ):
            changed[place] = tokens[place]._replace(word="namely")
    return changed


def _is_noun(word: str) -> bool:
    if word in {"someone", "somebody"}:
        return True
    return word.isalpha() and word not in AUXILIARIES and word not in PRONOUNS


def _no_day(text: str, span: Span, lang: str) -> bool:
    """Tell "Saturdays", and the French "mon", from a day."""
    words = text[span[0] : span[1]].casefold().rstrip(" .,;").split()
    if lang == "fr" and words == ["mon"]:
        return True
    return (
        bool(words)
        and words[-1].endswith(("days", "nights"))
        and words[-1].removesuffix("s") in WEEKDAYS
    )


def fullest_names(mentions: list[Mention]) -> list[str]:
    """Give the longest name of each person; Mr and Frau go where a given name is known."""
    names = [""] * (max((mention.person for mention in mentions), default=-1) + 1)
    for mention in mentions:
        if len(mention.name.split()) > len(names[mention.person].split()):
            names[mention.person] = mention.name
    return names


def _absent(account: Account) -> frozenset[int]:
    """Find who is said not to have been there: "Sol wasn't there", "Kim couldn't make it"."""
    gone = set[int]()
    for clause in account.clauses:
        if (
            clause.people
            and clause.who is Who.NAME
            and clause.negated
            and clause.verb in {"be", "make", "come", "join", "attend"}
        ):
            gone.update(clause.people)
    return frozenset(gone)


def day_of(when: date | datetime | None) -> date | None:
    """Give the day of a day or an instant."""
    return when.date() if isinstance(when, datetime) else when
