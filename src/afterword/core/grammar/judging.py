"""What a judge of deeds knows of the clauses around one."""

from collections.abc import Sequence

from afterword.core.grammar.clause import Clause, Who
from afterword.core.grammar.deed import ACTION, EVENTS, LIFE, PAPERS, THEIR_ACTION, Deed, Standing
from afterword.core.grammar.english_verbs import acts_of
from afterword.core.grammar.labels import Label, label_of
from afterword.core.grammar.pieces import Piece
from afterword.core.grammar.tokens import Token
from afterword.core.grammar.word_sets import word_set


class Judging:
    """Holds the clauses of a text and what was found in them so far."""

    def __init__(
        self, tokens: Sequence[Token], clauses: Sequence[Clause], pieces: Sequence[Piece]
    ) -> None:
        self.tokens = tokens
        self.clauses = clauses
        self.pieces = pieces
        self.found = list[Deed]()
        self.at = 0

    def _label(self, clause: Clause) -> Label | None:
        return label_of(self.pieces[clause.piece].label)

    def _words(self, clause: Clause) -> list[str]:
        return [token.word for token in self.tokens[clause.rest : clause.last]]

    def _before(self, place: int) -> Clause | None:
        """Give the clause before, where it belongs to the same piece."""
        if place and self.clauses[place - 1].piece == self.clauses[place].piece:
            return self.clauses[place - 1]
        return None

    def _is_thanks(self, clause: Clause) -> bool:
        words = self.tokens[clause.first : clause.last]
        return any(token.word.startswith("thank") for token in words)

    def _is_action(self, clause: Clause, mine: bool) -> bool:
        if {"nothing", "anything"}.intersection(self._words(clause)[:2]):
            return False
        acts = acts_of(clause.verb)
        if not acts & (ACTION if mine else THEIR_ACTION):
            return False
        if clause.verb in LIFE:
            return self._clearly(clause, mine)
        return True

    def _clearly(self, clause: Clause, mine: bool) -> bool:
        """Say whether a verb of daily life stands for an errand here: "find out", "get her the"."""
        words = self._words(clause)
        first = words[0] if words else ""
        if clause.verb == "find":
            return "out" in words[:6]
        if clause.verb == "put":
            return bool(
                {"forward", "touch", "together", "through", "question", "word", "in", "name"}
                & set(words[:6])
            )
        if clause.verb in {"come", "go"}:
            return (mine and self._comes(clause, words)) or (
                first == "back" and clause.verb == "come"
            )
        if clause.verb == "look":
            return bool({"into", "for", "at"} & set(words[:2]))
        if clause.verb in {"see", "hear", "know", "read", "do"}:
            return first in {"if", "whether", "a", "the", "what"} and clause.verb in {
                "see",
                "do",
                "read",
            }
        if clause.verb in word_set("prep research practise practice start manage travel think"):
            return False
        return self._has_paper(clause) or (clause.verb == "apply" and first == "for")

    def _comes(self, clause: Clause, words: list[str]) -> bool:
        """Say whether somebody comes to be there for an hour or a day, not to take the job."""
        if clause.verb == "go" and not EVENTS.intersection(words):
            return words[:1] in (["in"], ["along"], ["back"], ["over"])
        return bool(
            word_set("in by to for back up over along down round shadow and on") & set(words[:1])
        )

    def _has_paper(self, clause: Clause) -> bool:
        return bool(PAPERS.intersection(self._words(clause)))

    def _is_mine(self, clause: Clause | None, place: int) -> bool:
        """Say whether the applicant does it; a left-out subject is the one before, or me."""
        if clause is None:
            return True
        if clause.who is Who.WE:
            return "you" not in self._words(clause)
        if clause.who is not Who.NOBODY:
            return clause.who is Who.ME
        before = self._before(place)
        if before is not None and clause.link == "and" and before.verb:
            return self._is_mine(before, place - 1) if before.link != "to" else self._last_doer()
        return self._label(clause) is not Label.THEIRS

    def _last_doer(self) -> bool:
        return self.found[-1].mine if self.found else True

    def _deed(
        self, place: int, *, mine: bool, standing: Standing, of: Clause, begin: int | None = None
    ) -> Deed:
        clause = self.clauses[place]
        start = clause.verb_at if begin is None else begin
        return Deed(place, place + 1, mine, standing, start, "", of.people, of.subject, of.who)
