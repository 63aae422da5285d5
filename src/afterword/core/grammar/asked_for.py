"""What was asked of somebody: asked me to send, wants to see, asked if I could."""

from dataclasses import replace

from afterword.core.grammar.clause import Clause
from afterword.core.grammar.deed import ACTION, BINDS, LIFE, WANTS, Deed, Standing
from afterword.core.grammar.english_verbs import Act, acts_of
from afterword.core.grammar.judging import Judging
from afterword.core.grammar.word_sets import word_set


class AskedFor(Judging):
    """Reads requests, and what hangs on a promise by to."""

    def _hanging(self, place: int, clause: Clause, matrix: Clause) -> Deed | None:
        if matrix.verb in WANTS | word_set("tell invite remind encourage urge say advise"):
            return self._requested(place, clause, matrix)
        acts = acts_of(matrix.verb)
        if matrix.verb in {"have", "make", "give"} and {"promise", "homework", "offer"} & set(
            self._words(matrix)
        ):
            return self._deed(
                place, mine=self._is_mine(matrix, place - 1), standing=Standing.BOUND, of=matrix
            )
        if Act.PROMISE in acts or matrix.verb in BINDS:
            standing = Standing.REFUSED if matrix.negated else Standing.BOUND
            mine = self._is_mine(matrix, place - 1)
            if matrix.passive:
                return None
            return self._deed(place, mine=mine, standing=standing, of=matrix)
        if Act.REFUSE in acts:
            return self._deed(
                place, mine=self._is_mine(matrix, place - 1), standing=Standing.REFUSED, of=matrix
            )
        return None

    def _requested(self, place: int, clause: Clause, matrix: Clause) -> Deed | None:
        """Read "asked me to send", "I asked her to check", "wants to see two clips"."""
        if (
            self.found
            and self.found[-1].last >= place
            and self.found[-1].standing is Standing.BOUND
        ):
            return None
        words = self._words(matrix)
        by_me = self._is_mine(matrix, place - 1)
        if by_me and clause.verb in {"move", "push", "shift", "reschedule", "change", "postpone"}:
            return None
        if matrix.passive or (words and words[0] in {"me", "us"}):
            if not by_me or matrix.passive:
                standing = Standing.REFUSED if matrix.negated else Standing.BOUND
                return self._errand(place, clause, standing)
            return None
        if not words and not by_me:
            return self._wish(place, clause, matrix)
        if by_me and words:
            return self._deed(place, mine=False, standing=Standing.ASKED, of=matrix)
        return None

    def _wish(self, place: int, clause: Clause, matrix: Clause) -> Deed | None:
        if matrix.verb == "say":
            return self._errand(place, clause, Standing.BOUND)
        if clause.verb in {"see", "have", "read", "get", "receive", "look"} and self._has_paper(
            clause
        ):
            deed = self._deed(place, mine=True, standing=Standing.BOUND, of=matrix)
            return replace(deed, begin=clause.rest, verb="send", sure=False)
        return None

    def _errand(self, place: int, clause: Clause, standing: Standing) -> Deed | None:
        """Take what the applicant was asked to do, unless it is only life in the job."""
        if not acts_of(clause.verb) & ACTION:
            return None
        if (
            clause.verb in LIFE
            and not self._has_paper(clause)
            and clause.verb not in {"prep", "come", "find"}
        ):
            return None
        return replace(self._deed(place, mine=True, standing=standing, of=clause), people=())

    def _asked_whether(self, place: int, clause: Clause, mine: bool) -> Deed | None:
        """Read "asked if I could send": a request, where somebody asked."""
        before = self._before(place)
        if (
            before is None
            or clause.link not in {"if", "whether"}
            or clause.modal not in {"can", "would"}
        ):
            return None
        if before.verb not in {"ask", "wonder", "enquire", "inquire"}:
            return None
        by_me = self._is_mine(before, place - 1)
        if mine and not by_me:
            return self._errand(place, clause, Standing.BOUND)
        if by_me and not mine:
            return self._deed(place, mine=False, standing=Standing.ASKED, of=clause)
        return None

    def _says_no(self, clause: Clause) -> bool:
        """Read "I said no", "told her I'd rather not", "said I can't"."""
        after = [token.word for token in self.tokens[clause.rest : clause.rest + 6]]
        return (
            bool({"no", "not", "nope"} & set(after[:5]))
            and "problem" not in after
            and "worries" not in after
        )

    def _asked_for(self, place: int, clause: Clause) -> Deed | None:
        """Read "she asked for two references", "they want a sample by Friday"."""
        words = self._words(clause)
        if not self._has_paper(clause) or clause.negated:
            return None
        if clause.verb == "ask" and words[0] != "for" and words[1:2] != ["for"]:
            return None
        if clause.verb == "ask" and ("why" in words or "how" in words):
            return None
        begin = clause.rest
        while begin < clause.last and self.tokens[begin].word in {"for", "me", "from", "us"}:
            begin += 1
        deed = self._deed(place, mine=True, standing=Standing.BOUND, of=clause)
        return replace(deed, begin=begin, verb="send", people=(), sure=False)
