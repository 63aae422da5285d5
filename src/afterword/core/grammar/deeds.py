"""Who bound themselves to do what: promises, requests and things done, clause by clause."""

from collections.abc import Sequence
from dataclasses import replace

from afterword.core.grammar.asked_for import AskedFor
from afterword.core.grammar.clause import Clause, Who
from afterword.core.grammar.deed import ACTION, LIFE, PAPERS, POINTERS, SAYS, WANTS, Deed, Standing
from afterword.core.grammar.english_verbs import Act, acts_of
from afterword.core.grammar.labels import Label
from afterword.core.grammar.pieces import Piece
from afterword.core.grammar.tokens import Token


class _Judge(AskedFor):
    """Goes over the clauses in order and keeps what was said before."""

    def judge(self) -> list[Deed]:
        while self.at < len(self.clauses):
            place = self.at
            self.at += 1
            deed = self._read(place)
            if deed is not None:
                self.found.append(deed)
        return self.found

    def _read(self, place: int) -> Deed | None:
        clause = self.clauses[place]
        if not clause.verb:
            return self._noted(place, clause)
        if self._is_thanks(clause):
            return None
        if clause.link == "to" and (matrix := self._before(place)):
            return self._hanging(place, clause, matrix)
        if self._inherits(place, clause):
            return self._like_before(place, clause)
        return self._own(place, clause)

    # What hangs on a verb before: asked me to send, promised to call.

    # What goes on with "and call Omar".

    def _inherits(self, place: int, clause: Clause) -> bool:
        if clause.who is not Who.NOBODY or clause.modal or clause.past or clause.perfect:
            return False
        before = self._before(place)
        return (
            before is not None
            and clause.link == "and"
            and bool(self.found)
            and self.found[-1].last == place
        )

    def _like_before(self, place: int, clause: Clause) -> Deed | None:
        before = self.found[-1]
        if not acts_of(clause.verb) & ACTION:
            return None
        return replace(before, first=place, last=place + 1, begin=clause.verb_at, verb="")

    # What stands on its own.

    def _own(self, place: int, clause: Clause) -> Deed | None:
        acts = acts_of(clause.verb)
        mine = self._is_mine(clause, place)
        if Act.OWE in acts:
            return self._owed(place, clause, mine)
        if (
            clause.verb in {"promise", "offer", "agree", "accept"}
            and not clause.modal
            and not clause.passive
        ):
            return self._promised_thing(place, clause, mine)
        if (clause.passive and not mine) or self._passive_me(clause):
            return self._passively(place, clause)
        if clause.modal:
            return self._modal(place, clause, mine)
        if clause.done:
            return self._done(place, clause, mine)
        return self._present(place, clause, mine)

    def _passive_me(self, clause: Clause) -> bool:
        return clause.passive and clause.who is Who.ME

    def _owed(self, place: int, clause: Clause, mine: bool) -> Deed | None:
        if clause.negated or self._words(clause)[:1] in (["nothing"], ["them"], []):
            return None
        deed = self._deed(place, mine=mine, standing=Standing.BOUND, of=clause)
        return replace(deed, begin=clause.rest, verb="send")

    def _promised_thing(self, place: int, clause: Clause, mine: bool) -> Deed | None:
        """Read "promised Dana two samples", "agreed a trial shift", "she offered a tour"."""
        follows = self.clauses[place + 1] if place + 1 < len(self.clauses) else None
        if (
            follows is not None
            and follows.piece == clause.piece
            and self._completes(follows, clause)
        ):
            return None
        words = self._words(clause)
        if (
            clause.negated
            or not words
            or words[0] in {"with", "that", "on", "by"}
            or (clause.verb == "offer" and "job" in words)
        ):
            return None
        if {"nothing", "anything", "nowt", "none"}.intersection(words[:2]):
            return None
        if clause.verb == "accept" or (clause.verb == "agree" and not mine and words[:1] != ["to"]):
            return None
        deed = self._deed(place, mine=mine, standing=Standing.BOUND, of=clause)
        verb = "" if clause.verb != "promise" else "send"
        return replace(deed, begin=clause.rest, verb=verb)

    def _completes(self, follows: Clause, clause: Clause) -> bool:
        if follows.link == "to":
            return True
        return clause.last - clause.rest <= 2 and follows.modal in {"would", "will", "can"}

    def _passively(self, place: int, clause: Clause) -> Deed | None:
        """Read "the contract will be sent", "I'll be introduced to Kim"."""
        if not clause.modal or clause.negated or clause.modal in {"would", "can"}:
            return None
        if not acts_of(clause.verb) & {Act.SEND, Act.JOIN, Act.SET_UP, Act.SEEK, Act.WORK}:
            return None
        subject = [token.word for token in self.tokens[clause.subject[0] : clause.subject[1]]]
        if clause.who is not Who.ME and not PAPERS.intersection(subject):
            return None
        deed = self._deed(place, mine=False, standing=Standing.BOUND, of=clause)
        begin = clause.verb_at if clause.who is Who.ME else clause.subject[0]
        return replace(deed, begin=begin, people=(), sure=False)

    def _modal(self, place: int, clause: Clause, mine: bool) -> Deed | None:
        wish = clause.verb in {"like", "love", "need", "want", "require"}
        if wish and not mine and not clause.negated:
            return self._asked_for(place, clause) if clause.link not in {"if", "when"} else None
        if not self._is_action(clause, mine):
            return None
        if clause.negated:
            return self._deed(place, mine=mine, standing=Standing.REFUSED, of=clause)
        if clause.link in {"if", "when", "once", "whether", "until", "unless", "while"}:
            return self._asked_whether(place, clause, mine)
        return self._undertaken(place, clause, mine)

    def _undertaken(self, place: int, clause: Clause, mine: bool) -> Deed | None:
        if clause.modal == "can":
            return self._may(place, clause, mine)
        if clause.modal == "would":
            return self._would(place, clause, mine)
        if mine and clause.past:
            return None
        return self._deed(place, mine=mine, standing=Standing.BOUND, of=clause)

    def _may(self, place: int, clause: Clause, mine: bool) -> Deed | None:
        before = self._before(place)
        said = before is not None and bool(acts_of(before.verb) & SAYS)
        if mine and said and self._is_mine(before, place - 1) and Act.SEND in acts_of(clause.verb):
            return replace(
                self._deed(place, mine=True, standing=Standing.BOUND, of=clause), sure=False
            )
        return None

    def _would(self, place: int, clause: Clause, mine: bool) -> Deed | None:
        before = self._before(place)
        said = before is not None and bool(acts_of(before.verb) & SAYS) and not before.negated
        acts = acts_of(clause.verb)
        likely = bool(acts & {Act.SEND, Act.SEEK, Act.JOIN, Act.SET_UP}) and clause.verb not in LIFE
        if said or (likely and (not mine or clause.link == "and" or Act.SEND in acts)):
            return replace(
                self._deed(place, mine=mine, standing=Standing.BOUND, of=clause), sure=said
            )
        return None

    def _done(self, place: int, clause: Clause, mine: bool) -> Deed | None:
        acts = acts_of(clause.verb)
        if not mine and clause.verb in WANTS - {"like", "love"} and not clause.negated:
            return self._asked_for(place, clause)
        if Act.REFUSE in acts and mine:
            return self._deed(place, mine=True, standing=Standing.REFUSED, of=clause)
        if mine and clause.verb in {"say", "tell", "answer", "reply"} and self._says_no(clause):
            return replace(
                self._deed(place, mine=True, standing=Standing.REFUSED, of=clause),
                begin=clause.last,
            )
        if acts & {Act.SEND, Act.SEEK, Act.JOIN, Act.SET_UP, Act.WORK} and not clause.negated:
            return self._deed(place, mine=mine, standing=Standing.DONE, of=clause)
        return None

    def _present(self, place: int, clause: Clause, mine: bool) -> Deed | None:
        acts = acts_of(clause.verb)
        if (
            not mine
            and clause.verb in WANTS - {"like", "love"}
            and not clause.negated
            and clause.who is not Who.NOBODY
        ):
            return self._asked_for(place, clause)
        if clause.negated or clause.link in {"if", "when", "once", "because", "while", "whether"}:
            return None
        if clause.who is Who.NOBODY:
            return self._told_short(place, clause, mine)
        if clause.lasting and self._is_action(clause, mine) and not clause.past:
            return self._deed(place, mine=mine, standing=Standing.BOUND, of=clause)
        wanted = {Act.SEND} if mine else {Act.SEND, Act.JOIN, Act.SET_UP}
        if (
            acts & wanted
            and clause.verb not in LIFE
            and clause.who is not Who.OTHER
            and self._goes_somewhere(clause, mine)
        ):
            deed = self._deed(place, mine=mine, standing=Standing.BOUND, of=clause)
            return replace(deed, sure=False)
        return None

    def _goes_somewhere(self, clause: Clause, mine: bool) -> bool:
        words = set(self._words(clause))
        if mine:
            return bool(words & {"her", "him", "them", "to"} or PAPERS & words)
        return bool(words & {"me", "us"})

    def _told_short(self, place: int, clause: Clause, mine: bool) -> Deed | None:
        """Read a note without a subject: "send samples by Fri", "sending her the deck"."""
        if self._before(place) is not None and clause.link not in {"", "and"}:
            return None
        if self._before(place) is not None and clause.first != self.pieces[clause.piece].first:
            return None
        acts = acts_of(clause.verb)
        if not acts & ACTION or (clause.verb in LIFE and not self._clearly(clause, mine)):
            return None
        if clause.verb_at - clause.first > 3 or not self._words(clause) or not self._points(clause):
            return None
        if self._label(clause) not in {
            None,
            Label.MINE,
            Label.THEIRS,
            Label.NEXT,
            Label.NAME,
            Label.PROMISES,
        }:
            return None
        return self._deed(place, mine=mine, standing=Standing.BOUND, of=clause)

    def _points(self, clause: Clause) -> bool:
        """Tell "send the deck" from "phone screen" and "records clerk"."""
        if self._label(clause) in {Label.MINE, Label.THEIRS}:
            return True
        token = self.tokens[clause.rest]
        form = self.tokens[clause.verb_at].word
        if token.word in POINTERS or token.word[:1].isdigit():
            return True
        known = form == clause.verb and (
            token.is_capital or token.word in PAPERS or self._has_paper(clause)
        )
        return known and clause.first > 0

    def _noted(self, place: int, clause: Clause) -> Deed | None:
        """Take a line without a verb as a promise where its heading says so."""
        label = self._label(clause)
        if label not in {Label.MINE, Label.THEIRS} or self._is_thanks(clause):
            return None
        words = [token.word for token in self.tokens[clause.first : clause.last]]
        if words[:1] in (["none"], ["nothing"], ["no"]) or not any(
            word.isalpha() for word in words
        ):
            return None
        return self._deed(
            place, mine=label is Label.MINE, standing=Standing.BOUND, of=clause, begin=clause.first
        )


def deeds_of(
    tokens: Sequence[Token], clauses: Sequence[Clause], pieces: Sequence[Piece]
) -> list[Deed]:
    """Find what was promised, asked, done and refused, in the order it was told."""
    return _Judge(tokens, clauses, pieces).judge()
