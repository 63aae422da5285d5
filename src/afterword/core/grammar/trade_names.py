"""Names of employers in a told text, capitalised or in small letters."""

from collections.abc import Sequence

from afterword.core.date_words import MONTHS, WEEKDAYS
from afterword.core.grammar.clause import AUXILIARIES, PRONOUNS
from afterword.core.grammar.common_words import is_everyday
from afterword.core.grammar.english_verbs import forms_of
from afterword.core.grammar.firm_words import FIRM_WORDS
from afterword.core.grammar.first_names import is_given, is_surely_given
from afterword.core.grammar.job_names import is_job_noun
from afterword.core.grammar.mention_words import TITLES
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set
from afterword.core.job_words import ORGANISATION

Place = tuple[int, int]

_JOINS = word_set(
    "am im an zu zum vom & and of de du und et y + der des für la le the for van di del las los 's"
)
_NO_COMPANY = word_set(
    "zoom teams skype linkedin google-meet phone hr reception it lunch noon i monday hello "
    "interview today yesterday me them home work least last first once all a an my their "
    "his her our right ok midday midnight video person uni debrief notes well finally panel "
    "met spoke talked just late second third final phone-screen telephone quick hi hey dear "
    "so what not this that grand righto they he she we you one both everyone interviewer "
    "company role long good great"
)
_SMALL_ENDS = word_set(
    "pour para voor als wegen comme como être wo en_ for as today yesterday this on with and went "
    "was i just which they that who met spoke "
    "panel it we to about via by had is in but so where my the at from went over first "
    "second tomorrow here after he she morning afternoon earlier done finished its"
)
MOST_WORDS = 7


class TradeNames:
    """Finds names of employers among the tokens of one text."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        letters = [token for token in tokens if token.is_word and token.word != "i"]
        small = sum(not token.is_capital for token in letters)
        self.small_letters = bool(letters) and small >= 0.95 * len(letters)

    def word(self, place: int) -> str:
        return self.tokens[place].word if 0 <= place < len(self.tokens) else ""

    def after(self, place: int, *, strict: bool) -> Place | None:
        """Give the name behind "at"; ``strict`` behind "with", where people stand as well."""
        begin = place + 1
        while self.word(begin) in {
            "a",
            "an",
            "the",
            "der",
            "dem",
            "den",
            "l'",
            "la",
            "le",
            "el",
            "het",
            "de",
            '"',
            "of",
            "einer",
            "einem",
        } and not self._names_the(begin):
            begin += 1
        return self.any_from(begin, len(self.tokens), strict=strict)

    def _names_the(self, place: int) -> bool:
        """Say whether a capital "The" belongs to the name: "at The Copper Ladle"."""
        return (
            self.tokens[place].raw == "The"
            and place > 0
            and self.word(place - 1) not in {".", "\n"}
            and self._capital_at(place + 1)
        )

    def any_from(self, begin: int, limit: int, *, strict: bool = False) -> Place | None:
        """Give the name that begins here, if one does."""
        if begin < limit and self._names_the(begin):
            found = self.any_from(begin + 1, limit, strict=False)
            return (begin, found[1]) if found else None
        if self.small_letters:
            return self._small(begin, limit, strict=strict)
        end = min(self._capital_end(begin), limit)
        if end <= begin or self._is_none(begin, end, strict=strict):
            return None
        return begin, end

    def is_marked(self, first: int, last: int) -> bool:
        """Say whether a word of an organisation is among the words."""
        return any(self.word(place) in ORGANISATION | FIRM_WORDS for place in range(first, last))

    def whole(self, first: int, last: int) -> Place | None:
        """Take a whole part of a heading for a name, unless it is a day, a talk or a person."""
        first, last = self._bare(first, last)
        words = [self.word(place) for place in range(first, last)]
        if not words or len(words) > MOST_WORDS or words[0] in _NO_COMPANY or self._tells(words):
            return None
        marked = bool(set(words) & (ORGANISATION | FIRM_WORDS))
        if is_given(words[0]) and not marked:
            return None
        if self.small_letters:
            odd = any(not is_everyday(word) for word in words if word.isalpha())
            verbal = any(form.kind in "dg" for form in forms_of(words[0]))
            return (first, last) if (odd or (marked and len(words) > 1)) and not verbal else None
        odd = marked or len(words) > 1 or not is_everyday(words[0])
        return (first, last) if odd and self._capital_end(first) >= last else None

    def _bare(self, first: int, last: int) -> Place:
        """Leave out what stands around a name in a heading."""
        around = {"the", "\n", "re", "debrief", "company", "an", "a"}
        while first < last and self.word(first) in around and not self._names_the(first):
            first += 1
        while first < last and self.word(last - 1) in {"interview", "today", "done"}:
            last -= 1
        if not self.small_letters:
            while first < last and not self._capital_at(first) and is_everyday(self.word(first)):
                first += 1
        return first, last

    def _tells(self, words: list[str]) -> bool:
        """Say whether words tell a day, a job or something else that is no name."""
        if words[0][0].isdigit() or words[0] in TITLES or is_job_noun(words[-1]):
            return True
        told = AUXILIARIES | set(PRONOUNS) | set(WEEKDAYS) | set(MONTHS)
        return not told.isdisjoint(words)

    def _capital_end(self, begin: int) -> int:
        end = begin
        while end < len(self.tokens) and end - begin < MOST_WORDS:
            token = self.tokens[end]
            if (
                (token.is_word and token.is_capital)
                or (end > begin and token.word.isdigit() and self._capital_at(end + 1))
            ) or (token.word in _JOINS and end > begin and self._capital_at(end + 1)):
                end += 1
            elif (
                token.word in {"of", "de"}
                and end > begin
                and self.word(end + 1) in _JOINS
                and self._capital_at(end + 2)
            ):
                end += 2
            elif (
                token.word == "."
                and end > begin
                and self._capital_at(end + 1)
                and (len(self.tokens[end - 1].raw) == 1 or self.tokens[end - 1].raw == "St")
            ):
                end += 1
            else:
                break
        while end > begin and (
            self.word(end - 1) in _JOINS
            or self.word(end - 1) in WEEKDAYS
            or self.word(end - 1) in PRONOUNS
        ):
            end -= 1
        return end

    def _capital_at(self, place: int) -> bool:
        return (
            place < len(self.tokens)
            and self.tokens[place].is_word
            and self.tokens[place].is_capital
            and self.word(place) != "i"
        )

    def _is_none(self, begin: int, end: int, *, strict: bool) -> bool:
        word = self.word(begin).removesuffix("'s")
        if (
            word in _NO_COMPANY
            or word in WEEKDAYS
            or word in MONTHS
            or word in PRONOUNS
            or word in TITLES
        ):
            return True
        if any(self.word(place) in ORGANISATION | FIRM_WORDS for place in range(begin, end)):
            return False
        if is_surely_given(word) or (is_given(word) and strict):
            return not (self.tokens[begin].raw.endswith("'s") and not strict)
        if end - begin == 1 and (is_job_noun(word) or is_everyday(word)):
            return True
        return strict and (self.word(end) in {"and", "&", "+", "("} or self._is_person(begin, end))

    def _is_person(self, begin: int, end: int) -> bool:
        """Tell "with Grzegorz Nowak, the lead" from a firm: a role in apposition follows."""
        if (
            self.word(begin - 1) in {"with", "w/", "mit", "avec", "con", "by"}
            and self.word(end) == ","
        ):
            return (
                self.word(end + 1) in {"the", "their", "her", "his", "who", "a"} and end - begin < 3
            )
        return False

    def _small(self, begin: int, limit: int, *, strict: bool) -> Place | None:
        end = begin
        while end < limit and end - begin < 5:
            token = self.tokens[end]
            if (
                (not token.is_word and token.word != "&")
                or token.word in _SMALL_ENDS
                or token.word in WEEKDAYS
            ):
                break
            if token.word in AUXILIARIES or (
                is_job_noun(token.word) and token.word not in ORGANISATION
            ):
                break
            end += 1
        first = self.word(begin)
        if (
            end <= begin
            or first in _NO_COMPANY
            or first in PRONOUNS
            or is_given(first)
            or first in TITLES
            or first in TITLES
        ):
            return None
        words = [self.word(place) for place in range(begin, end)]
        marked = bool(set(words) & (ORGANISATION | FIRM_WORDS)) and len(words) > 1
        odd = any(not is_everyday(word) for word in words)
        if strict and not marked:
            return (begin, end) if odd and len(words) > 1 and self.word(begin - 1) == "of" else None
        return (begin, end) if odd or marked else None
