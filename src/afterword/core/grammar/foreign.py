"""Clauses and deeds of German, French, Spanish and Dutch, by their words more than their order."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from afterword.core.grammar.clause import Clause, Who
from afterword.core.grammar.foreign_verbs import Word, words_of
from afterword.core.grammar.foreign_words import AND, BE, HAVE, IFS, MODALS, NOT, SUBJECTS
from afterword.core.grammar.mentions import Mention
from afterword.core.grammar.pieces import Piece
from afterword.core.grammar.roles import is_role_noun
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set

LANGUAGES = frozenset(SUBJECTS)
_ROLE_SUBJECTS = word_set(
    "personalabteilung hr rh rrhh p&o hr-abteilung team leitung firma agentur agence "
    "agencia bureau recruiter recruiterin kollegin kollege"
)


class _Cutter:
    """Cuts one piece where another verb with a subject of its own begins."""

    def __init__(self, tokens: Sequence[Token], lang: str, begins: Mapping[int, Mention]) -> None:
        self.tokens = tokens
        self.lang = lang
        self.begins = begins
        self.verbs = words_of(lang)

    def cuts(self, piece: Piece) -> list[int]:
        found = [piece.first]
        for place in range(piece.first + 1, piece.last):
            word = self.tokens[place].word
            joint = (
                word in AND[self.lang]
                or word == ","
                or word in word_set("que qu' dass ob wenn si dat als weil sobald zodra omdat")
            )
            if (
                joint
                and place > found[-1]
                and self._verbal(place + 1, piece.last)
                and self._verbal_before(found[-1], place)
            ):
                found.append(place)
        return found

    def _is_verb(self, place: int) -> bool:
        word = self.tokens[place].word
        return (
            word in self.verbs
            or word in MODALS[self.lang]
            or word in HAVE[self.lang]
            or word in BE[self.lang]
        )

    def _verbal(self, first: int, last: int) -> bool:
        for place in range(first, min(last, first + 14)):
            if self._is_verb(place):
                return True
            if self.tokens[place].word in {",", *AND[self.lang]} and place > first:
                return False
        return False

    def _verbal_before(self, first: int, last: int) -> bool:
        return any(self._is_verb(place) for place in range(first, last))


def foreign_clauses(
    tokens: Sequence[Token], pieces: Sequence[Piece], mentions: Sequence[Mention], lang: str
) -> list[Clause]:
    """Cut the pieces into clauses, and read each as far as its words tell."""
    begins = {mention.first: mention for mention in mentions}
    cutter = _Cutter(tokens, lang, begins)
    found = list[Clause]()
    for number, piece in enumerate(pieces):
        cuts = [*cutter.cuts(piece), piece.last]
        for first, last in pairwise(cuts):
            clause = Clause(first, last, number, rest=first)
            _fill(tokens, clause, lang, begins)
            found.append(clause)
    return found


def _fill(
    tokens: Sequence[Token], clause: Clause, lang: str, begins: Mapping[int, Mention]
) -> None:
    words = [token.word for token in tokens[clause.first : clause.last]]
    clause.link = _link(words, lang)
    clause.negated = bool(NOT[lang].intersection(words))
    modal = next((word for word in words if word in MODALS[lang]), "")
    known = words_of(lang)
    verbs = [
        (place, word) for place in range(clause.first, clause.last)
        for word in known.get(tokens[place].word, ()) if place not in begins
    ]  # fmt: skip
    have = HAVE[lang].intersection(words)
    chosen = _choose(verbs, modal, have=bool(have))
    if chosen:
        clause.verb_at, word = chosen
        clause.verb = word.lemma
        clause.perfect = word.kind == "n" and bool(have)
        clause.past = word.kind in {"d", "d1"} or clause.perfect
    elif BE[lang].intersection(words):
        clause.verb, clause.past = "be", True
    if modal and chosen and chosen[1].kind not in {"n", "d", "d1"}:
        clause.modal = "need"
    if chosen and chosen[1].kind in {"f1", "f3"}:
        clause.modal = "will"
    _subject(tokens, clause, lang, begins, chosen[1] if chosen else None)
    if (lang == "de" and clause.past and {"wurde", "wurden"} & set(words)) or (
        lang == "fr" and "été" in words
    ):
        clause.passive = True


def _link(words: list[str], lang: str) -> str:
    begins = [word for word in words[:3] if word not in AND[lang] | {","}][:1]
    for word in begins:
        if word in IFS[lang]:
            return "that" if word in {"dass", "que", "qu'", "dat"} else "if"
    return "and" if words and words[0] in AND[lang] | {","} else ""


def _choose(verbs: list[tuple[int, Word]], modal: str, *, have: bool) -> tuple[int, Word] | None:
    """Choose the verb of the clause: after a modal the infinitive, after have the participle."""
    order = (
        ["i", "n", "f1", "f3", "1", "3", "d1", "d", "s"]
        if modal
        else ["n", "f1", "f3", "d1", "d", "1", "3", "s", "i"]
    )
    if not have and not modal:
        order = ["f1", "f3", "d1", "d", "1", "3", "s", "i", "n"]
    for kind in order:
        for place, word in verbs:
            if word.kind == kind:
                return place, word
    return None


def _subject(
    tokens: Sequence[Token],
    clause: Clause,
    lang: str,
    begins: Mapping[int, Mention],
    verb: Word | None,
) -> None:
    """Find who does it: a pronoun, else a name with no preposition before it, else by the verb."""
    places = range(clause.first, clause.last)
    who, at = _pronoun(tokens, clause, lang, begins)
    named = [begins[p].person for p in places if p in begins and not _is_object(tokens, clause, p)]
    if who in {Who.ME, Who.WE} or (who is not Who.NOBODY and not named):
        clause.who, clause.subject = who, (at, at + 1)
    elif named:
        clause.who, clause.people = Who.NAME, tuple(dict.fromkeys(named))
        clause.subject = (clause.first, clause.first)
    else:
        _unnamed_subject(tokens, clause, lang, verb)


def _pronoun(
    tokens: Sequence[Token], clause: Clause, lang: str, begins: Mapping[int, Mention]
) -> tuple[Who, int]:
    """Give the first pronoun that may be the subject; "I" goes before all."""
    found, at = Who.NOBODY, clause.first
    for place in range(clause.first, clause.last):
        who = SUBJECTS[lang].get(tokens[place].word)
        if who is None or place in begins:
            continue
        if who is Who.ME:
            return who, place
        if found is Who.NOBODY:
            found, at = who, place
    return found, at


def _unnamed_subject(tokens: Sequence[Token], clause: Clause, lang: str, verb: Word | None) -> None:
    roles = [p for p in range(clause.first, clause.last) if _is_role(tokens[p].word)]
    kind = verb.kind if verb else ""
    if roles and verb and roles[0] < clause.first + 4:
        clause.who, clause.subject = Who.ROLE, (roles[0], roles[0] + 1)
    elif kind in {"1", "f1", "d1"} or (lang == "es" and _first_person(tokens, clause)):
        clause.who = Who.ME
    elif kind in {"f3", "3", "d"}:
        clause.who = Who.THEY


def _is_role(word: str) -> bool:
    return is_role_noun(word) or word in _ROLE_SUBJECTS


def _first_person(tokens: Sequence[Token], clause: Clause) -> bool:
    return bool(
        {"debo", "tengo", "voy", "he", "quedé", "prometí"}.intersection(
            token.word for token in tokens[clause.first : clause.last]
        )
    )


_BEFORE_OBJECTS = word_set(
    "mit von an für bei zu über statt ohne um nach durch wegen gegen avec à de pour chez "
    "sur par d' con a para sobre de por met aan voor van bij naar over door zonder den dem "
    "zum zur al"
)


def _is_object(tokens: Sequence[Token], clause: Clause, place: int) -> bool:
    """Say whether a preposition stands before a name, or before the list that it ends."""
    before = place - 1
    while before > clause.first and tokens[before].word in word_set(
        ", und et y en e & der die la el"
    ) | set(_TITLES):
        before -= 1
        if tokens[before].is_capital and before > clause.first:
            before -= 1
    return tokens[before].word in _BEFORE_OBJECTS and before >= clause.first


_TITLES = (
    "frau",
    "herr",
    "herrn",
    "dr",
    "mme",
    "madame",
    "m",
    "monsieur",
    "señora",
    "señor",
    "sra",
    "sr",
    "mevrouw",
    "meneer",
    ".",
)


# Deeds.
