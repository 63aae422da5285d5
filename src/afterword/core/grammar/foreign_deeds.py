"""Deeds told in German, French, Spanish and Dutch."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from afterword.core.grammar.clause import Clause, Who
from afterword.core.grammar.deed import Deed, Standing
from afterword.core.grammar.foreign_words import LITTLE, PAPERS
from afterword.core.grammar.labels import Label, label_of
from afterword.core.grammar.pieces import Piece
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set

_THANKS = ("dank", "bedank", "merci", "remerci", "graci", "agradec")


_ACTIONS = frozenset({"send", "ask", "introduce", "arrange", "attend", "finish", "show"})


_ME_OBJECTS = frozenset(
    {"mir", "mich", "me", "m'", "mij", "moi", "mí", "uns", "ons", "nous", "nos", "conmigo"}
)


def foreign_deeds(
    tokens: Sequence[Token], clauses: Sequence[Clause], pieces: Sequence[Piece], lang: str
) -> list[Deed]:
    """Find what was promised, asked and done, in the order of the text."""
    return [
        deed
        for place in range(len(clauses))
        for deed in _deeds_in(tokens, clauses, pieces, place, lang)
    ]


def _deeds_in(
    tokens: Sequence[Token],
    clauses: Sequence[Clause],
    pieces: Sequence[Piece],
    place: int,
    lang: str,
) -> Iterator[Deed]:
    clause = clauses[place]
    words = [token.word for token in tokens[clause.first : clause.last]]
    label = label_of(pieces[clause.piece].label)
    if any(word.startswith(_THANKS) for word in words) or label not in {
        None,
        Label.MINE,
        Label.THEIRS,
        Label.NEXT,
        Label.NAME,
        Label.PROMISES,
    }:
        return
    if label in {Label.MINE, Label.THEIRS} and not clause.done:
        if not {"nichts", "rien", "nada", "niets"} & set(words):
            yield _of(_deed(tokens, clause, place, lang), mine=label is Label.MINE)
        return
    standing = _standing(clause, words, lang)
    if standing is None:
        return
    mine = _is_mine(clauses, place, words, lang)
    yield _of(_deed(tokens, clause, place, lang), mine=mine, standing=standing)


def _standing(clause: Clause, words: list[str], lang: str) -> Standing | None:
    """Say how far it is: undertaken, done, refused, or no deed at all."""
    promised = _PROMISED[lang].intersection(words)
    owed = bool(_OWED[lang].intersection(words))
    papers = bool(PAPERS.intersection(words))
    if clause.link == "if" and not owed:
        return None
    if (promised or owed) and not clause.negated:
        told = owed or papers or clause.verb in _ACTIONS | {"tell"}
        return Standing.BOUND if told else None
    if clause.verb == "request" and not clause.negated:
        wanted = papers and clause.who not in {Who.ME, Who.NOBODY}
        return Standing.BOUND if wanted else None
    return _acted(clause, words, lang)


def _acted(clause: Clause, words: list[str], lang: str) -> Standing | None:
    """Judge what is told to be done, without a word of promising."""
    if clause.verb not in _ACTIONS | {"tell"}:
        return None
    if clause.negated:
        return Standing.REFUSED if clause.who is Who.ME else None
    if clause.done:
        return _done_standing(clause, words, lang)
    if clause.verb == "show":
        return Standing.BOUND if clause.modal and clause.who is not Who.ME else None
    return Standing.BOUND


def _done_standing(clause: Clause, words: list[str], lang: str) -> Standing | None:
    """Tell "hat mich gebeten, zu schicken" and "a demandé mon CV" from what is done."""
    asks = _ASKED[lang].intersection(words)
    if asks and PAPERS.intersection(words) and clause.who is not Who.ME:
        return Standing.BOUND
    return (
        Standing.DONE if clause.verb in {"send", "finish", "arrange", "introduce", "ask"} else None
    )


def _is_mine(clauses: Sequence[Clause], place: int, words: list[str], lang: str) -> bool:
    """Say whether the applicant is to do it; asked of me, it is mine."""
    clause = clauses[place]
    asks = (_ASKED[lang] | _WANTS[lang]).intersection(words)
    if (
        asks
        and clause.who is not Who.ME
        and (PAPERS.intersection(words) or _ME_OBJECTS.intersection(words))
    ) and (clause.verb != "ask" or _ASKED[lang].intersection(words)):
        return True
    if clause.who in {Who.ME, Who.WE}:
        return True
    before = clauses[place - 1] if place and clauses[place - 1].piece == clause.piece else None
    if clause.who is Who.NOBODY and before is not None:
        heard = (
            clause.verb
            and before.who not in {Who.ME, Who.NOBODY}
            and before.verb in {"request", "ask"}
        )
        return True if heard else before.who in {Who.ME, Who.WE, Who.NOBODY}
    return clause.who is Who.NOBODY


def _of(deed: Deed, *, mine: bool, standing: Standing = Standing.BOUND) -> Deed:
    return replace(deed, mine=mine, standing=standing, people=() if mine else deed.people)


def _deed(tokens: Sequence[Token], clause: Clause, place: int, lang: str) -> Deed:
    """Take the words of a clause for a promise of theirs; the caller says whose it is."""
    subject = set(range(*clause.subject)) if clause.who in {Who.ROLE} else set[int]()
    kept = tuple(
        at for at in range(clause.first, clause.last)
        if at not in subject and (tokens[at].word not in LITTLE[lang] or at == clause.verb_at)
    )  # fmt: skip
    return Deed(
        place, place + 1, False, Standing.BOUND, clause.first, "", clause.people,
        clause.subject, clause.who, sure=False, places=kept,
    )  # fmt: skip


_PROMISED = {
    "de": word_set(
        "versprochen versprach verspreche zugesagt zugestimmt vereinbart angeboten ausgemacht "
        "abgemacht verspricht"
    ),
    "fr": word_set("promis promets promet convenu accepté proposé engagée engagé promise"),
    "es": word_set(
        "prometí prometido prometió quedé quedamos quedado acordé acordado ofreció acepté "
        "comprometí prometo"
    ),
    "nl": word_set("beloofd toegezegd afgesproken aangeboden beloofde beloof"),
}


_OWED = {
    "de": frozenset({"schulde", "schuldet", "schulden"}), "fr": frozenset({"redevable"}),
    "es": frozenset({"debo"}), "nl": frozenset({"schuldig", "tegoed"}),
}  # fmt: skip


_ASKED = {
    "de": word_set("gebeten bat bittet bitten "
    "gebraucht"), "fr": word_set("demandé demande réclamé"),
    "es": word_set("pidió pidieron pide piden "
    "pedido"), "nl": word_set("gevraagd vroeg vraagt vroegen"),
}  # fmt: skip


_WANTS = {
    "de": word_set(
        "will wollen möchte möchten wollte wollten braucht brauchen bräuchte hätte soll sollte"
    ),
    "fr": word_set("veut veulent souhaite attend attendent aimerait voudrait besoin"),
    "es": word_set("quiere quieren necesita necesitan quería"),
    "nl": word_set("wil willen wilde nodig"),
}
