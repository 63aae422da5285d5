"""Which employer and which job a told text names: by its first words, by "at" and by "for"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from afterword.core.grammar.job_names import JOB_NOUNS, ends_job, job_before, job_in
from afterword.core.grammar.labels import Label, label_of
from afterword.core.grammar.pieces import Piece
from afterword.core.grammar.roles import role_ending_at
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.trade_names import TradeNames
from afterword.core.grammar.word_sets import word_set

Place = tuple[int, int]

_AT = word_set("at @ bei beim chez bij")
_WITH = word_set(
    "with w/ from mit von for für about für pour para voor en con of by avec dans in van "
    "out door im an à"
)
_FOR = word_set("for as als für comme pour como para voor de um une")
_LOOSE = word_set("als comme como poste puesto stelle functie")
_IS = word_set("is 's = was are ist war est es heißt sind c'est")
_FIRM = word_set(
    "company co employer firm firma arbeitgeber unternehmen entreprise société empresa "
    "bedrijf werkgever"
)
_JOB = word_set(
    "job role position designation post title stelle poste puesto functie rolle rol vacature"
)
_TALKS = word_set(
    "interview interviews interviewed interviewing applied application job role position "
    "opening call chat talk meeting visit trial round screening debrief screen session "
    "panel conversation stage screen zoom teams agency post gig vacancy shift day lunch "
    "phone desk gespräch vorstellungsgespräch bewerbungsgespräch bewerbung stelle termin "
    "telefonat erstgespräch zweitgespräch telefoninterview probetag probearbeiten videocall "
    "raus komme entretien poste rendez-vous candidature visio entrevista puesto cita "
    "sollicitatie reunión sollicitatiegesprek gesprek kennismaking back out came saw zurück "
    "runde spoke talked seen vuelvo sors sortie sorti salgo vengo acabo terminé klaar net "
    "terug gesolliciteerd"
)
_BREAKS = frozenset({",", "(", ")", "@", ".", ":", '"', "[", "]", "#", "*", "“", "”", "„"})
_EARLY = 7
_FAR = 9


class Employer(NamedTuple):
    """Where the names of the employer and of the job stand, as token places."""

    company: Place | None
    role: Place | None

    @property
    def places(self) -> frozenset[int]:
        """Give the tokens of the employer's and the job's name, which name no person."""
        both = (place for place in (self.company, self.role) if place)
        return frozenset(at for place in both for at in range(*place))


class _Search:
    """Collects what may be the employer or the job, with a weight, and takes the weightiest."""

    def __init__(self, tokens: Sequence[Token], pieces: Sequence[Piece]) -> None:
        self.tokens = tokens
        self.pieces = pieces
        self.names = TradeNames(tokens)

    def word(self, place: int) -> str:
        return self.tokens[place].word if 0 <= place < len(self.tokens) else ""

    def search(self) -> Employer:
        company = max(self._companies(), key=lambda told: told[0], default=None)
        taken = company[1] if company else None
        roles = [
            told
            for told in self._roles(taken)
            if not taken or told[1][1] <= taken[0] or told[1][0] >= taken[1]
        ]
        role = max(roles, key=lambda told: told[0], default=None)
        return Employer(taken, role[1] if role else None)

    # The employer.

    def _companies(self) -> Iterator[tuple[float, Place]]:
        for number, piece in enumerate(self.pieces):
            early = -number / 100
            if label_of(piece.label) is Label.COMPANY and (
                found := self.names.any_from(piece.first, piece.last)
            ):
                yield 100, found
            if number < _EARLY:
                yield from (
                    (70 + early + self._marked(place), place) for place in self._beside_job(piece)
                )
                yield from ((40 + early, place) for place in self._headed(number, piece))
            yield from ((weight + early, place) for weight, place in self._said(piece))

    def _said(self, piece: Piece) -> Iterator[tuple[float, Place]]:
        """Read "company is X", "interview at X", "out of X"."""
        seen = -99
        for place in range(piece.first, piece.last):
            word = self.word(place)
            if word in _TALKS:
                seen = place
            if (word in _FIRM or word == "company's") and (found := self._named_after(place, word)):
                yield 90, found
            near = place - seen <= _FAR
            if word in _AT and (found := self.names.after(place, strict=False)):
                yield (75 if near else 50) + self._marked(found), found
            elif (
                word in _WITH
                and near
                and piece.line < 4
                and (found := self.names.after(place, strict=True))
            ):
                yield 60 + self._marked(found), found

    def _marked(self, place: Place) -> float:
        """Prefer a name that says itself that it is an employer's: "Harbour Lights Hotel"."""
        return 6.0 if self.names.is_marked(*place) else 0.0

    def _named_after(self, place: int, word: str) -> Place | None:
        if word == "company's":
            return self.names.any_from(place + 1, len(self.tokens))
        if self.word(place + 1) in _IS | {":"}:
            return self.names.any_from(place + 2, len(self.tokens))
        return None

    def _segments(self, piece: Piece) -> list[Place]:
        found, begin = list[Place](), piece.first
        first = (
            piece.first - len(piece.label) - 1
            if piece.label and label_of(piece.label) is None
            else piece.first
        )
        begin = max(0, first)
        for place in range(begin, piece.last + 1):
            if (
                place == piece.last
                or self.word(place) in _BREAKS
                or self.word(place)
                in {"at", "bei", "chez", "bij", "with", "w/", "for", "als", "as", "en"}
            ):
                if place > begin:
                    found.append((begin, place))
                begin = place + 1
        return found

    def _beside_job(self, piece: Piece) -> Iterator[Place]:
        """Read "Quillworks, editor" and "Editor, Quillworks", also over a full stop."""
        parts = self._segments(piece)
        end = self._next_short(piece)
        parts = [*parts, *end]
        for number, part in enumerate(parts):
            beside = [parts[n] for n in (number - 1, number + 1) if 0 <= n < len(parts)]
            if (
                any(job_in(self.tokens, *other) for other in beside)
                and not job_in(self.tokens, *part)
                and (found := self.names.whole(*part))
            ):
                yield found

    def _next_short(self, piece: Piece) -> list[Place]:
        """Give the first part of the next piece, where both are short: "Hotel X. Sous chef."."""
        place = piece.last + 1
        number = next((n for n, other in enumerate(self.pieces) if other.first >= place), None)
        if (
            number is None
            or piece.last - piece.first > 6
            or self.pieces[number].last - self.pieces[number].first > 7
        ):
            return []
        return self._segments(self.pieces[number])[:1]

    def _headed(self, number: int, piece: Piece) -> Iterator[Place]:
        if number == 0 and len(self._segments(piece)) == 1 and (found := self._before_job(piece)):
            yield found
        if number == 0 or (piece.line < 2 and piece.last - piece.first < 7):
            for part in self._segments(piece)[:2]:
                if not job_in(self.tokens, *part) and (found := self.names.whole(*part)):
                    yield found

    def _before_job(self, piece: Piece) -> Place | None:
        """Read "halden foods qa technician": a name, then a title."""
        begin = role_ending_at(list(self.tokens[: piece.last]), piece.last - 1, piece.first)
        if begin is None or begin <= piece.first:
            return None
        return self.names.whole(piece.first, begin)

    # The job.

    def _roles(self, company: Place | None) -> Iterator[tuple[float, Place]]:
        for number, piece in enumerate(self.pieces):
            early = -number / 100
            if label_of(piece.label) is Label.ROLE and (found := self._line_job(piece)):
                yield 100, found
            for place in range(piece.first, piece.last):
                yield from ((w + early, job) for w, job in self._role_at(place, piece, number))
            if number < _EARLY:
                yield from ((w + early, job) for w, job in self._listed(piece, company))

    def _role_at(self, place: int, piece: Piece, number: int) -> Iterator[tuple[float, Place]]:
        """Read "the editor role", "the job is editor", and early in the text "for editor"."""
        word = self.word(place)
        if word in JOB_NOUNS and (found := job_before(self.tokens, piece.first, place)):
            yield 85, found
        is_told = word in _JOB and self.word(place + 1) in _IS
        is_told_short = word in {"job's", "role's"}
        found = self._job_from(place + 1 + is_told, piece) if is_told or is_told_short else None
        if found:
            yield 90, found
        if number < _EARLY:
            yield from self._role_behind(word, place, piece)

    def _role_behind(self, word: str, place: int, piece: Piece) -> Iterator[tuple[float, Place]]:
        if word in _LOOSE and (found := self._loose_job(place + 1, piece)):
            yield 60, found
        if word in _FOR and (found := self._job_from(place + 1, piece)):
            yield self._weight(place, piece), found

    def _loose_job(self, begin: int, piece: Piece) -> Place | None:
        """Take any few words behind "als" or "comme poste de": titles abroad are not all known."""
        while self.word(begin) in word_set(
            "le la poste puesto de d' l' être un une el die der den stelle als een eine functie van"
        ):
            begin += 1
        for end in range(begin, min(begin + 6, piece.last + 1)):
            if (
                end == piece.last
                or self.word(end) in _BREAKS
                or self.word(end) in _AT | {"in", "im", "en", "mit", "avec", "con", "met"}
            ):
                return (begin, end) if end > begin else None
            if not self.tokens[end].is_word:
                return None
        return None

    def _weight(self, place: int, piece: Piece) -> float:
        before = {self.word(near) for near in range(max(piece.first, place - _FAR), place)}
        return 75 if before & _TALKS else 30

    def _line_job(self, piece: Piece) -> Place | None:
        end = piece.first
        while end < piece.last and self.word(end) not in {"(", ";"}:
            end += 1
        return (piece.first, end) if end > piece.first else None

    def _job_from(self, begin: int, piece: Piece) -> Place | None:
        """Read a job from here on: "the taproom lead role", "data analyst at"."""
        while self.word(begin) in word_set(
            "the a an their some kind of post position role de d' la le el die den der eine einen "
            "un une een poste puesto stelle als functie l'"
        ):
            begin += 1
        for end in range(begin, min(begin + 9, piece.last + 1)):
            word = self.word(end)
            at_end = (
                end == piece.last
                or word in _BREAKS
                or word
                in word_set(
                    "at with in on today this yesterday bei im chez à au en bij and was which i "
                    "und role position job is has got went"
                )
            )
            if at_end and end > begin:
                return (begin, end) if ends_job(self.tokens, begin, end) else None
            if (
                not self.tokens[end].is_word and word not in {"/", "&", "-"}
                if end < len(self.tokens)
                else True
            ):
                return None
        return None

    def _listed(self, piece: Piece, company: Place | None) -> Iterator[tuple[float, Place]]:
        """Read the job in a heading: beside the employer it may be any title."""
        parts = self._segments(piece)
        for number, part in enumerate(parts):
            found = job_in(self.tokens, *part) or self._named_job(*part)
            if found is None:
                continue
            beside = {n for n in (number - 1, number + 1) if 0 <= n < len(parts)}
            if company and any(parts[n][0] <= company[0] < parts[n][1] for n in beside):
                yield 80, found
            elif (company and 0 <= part[0] - company[1] <= 2) or (
                company and 0 <= company[0] - part[1] <= 3
            ):
                yield 78, found
            elif len(parts) == 1 and piece.last - piece.first <= 5:
                yield 45, found

    def _named_job(self, first: int, last: int) -> Place | None:
        """Read "customer success role": any few words before "role" in a heading."""
        if last - first > 5 or self.word(last - 1) not in {"role", "position", "job", "post"}:
            return None
        words = {self.word(place) for place in range(first, last)}
        return (
            (first, last - 1)
            if last - first > 1 and not words & _TALKS - {"role", "position", "job", "post"}
            else None
        )


def employer_in(tokens: Sequence[Token], pieces: Sequence[Piece]) -> Employer:
    """Find the employer and the job that a told text names; what is not said is None."""
    return _Search(tokens, pieces).search()
