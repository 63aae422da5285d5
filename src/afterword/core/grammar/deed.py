"""What somebody is to do or did, and the words by which it is known."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.grammar.clause import Who
from afterword.core.grammar.english_verbs import Act
from afterword.core.grammar.word_sets import word_set


class Standing(StrEnum):
    """How far a deed is."""

    BOUND = "bound"
    """Somebody undertook it, or has to do it."""
    ASKED = "asked"
    """It was asked for and not answered yet."""
    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to be done, told in the clauses ``first`` to before ``last``.

    ``mine`` tells the applicant's from theirs; ``begin`` is the token where its words begin, and
    ``verb`` the plain form to put before them ("" where the words hold it); where ``places`` are
    given, they alone are its words. ``people`` do it,
    ``doer`` gives the tokens of a doer without a name. ``sure`` is False where it is only likely.
    """

    first: int
    last: int
    mine: bool
    standing: Standing
    begin: int
    verb: str = ""
    people: tuple[int, ...] = ()
    doer: tuple[int, int] = (0, 0)
    pronoun: Who = Who.NOBODY
    sure: bool = True
    places: tuple[int, ...] = ()


ACTION = frozenset({Act.SEND, Act.SEEK, Act.JOIN, Act.ATTEND, Act.SET_UP, Act.WORK, Act.TELL})


THEIR_ACTION = frozenset({Act.SEND, Act.SEEK, Act.JOIN, Act.SET_UP, Act.WORK, Act.TELL, Act.SHOW})


BINDS = frozenset({"plan", "intend", "mean", "arrange", "remember", "prepare"})


SAYS = frozenset({Act.SAY, Act.PROMISE, Act.TELL})


WANTS = frozenset({"want", "need", "require", "request", "like", "ask", "love", "expect"})


LIFE = word_set(
    "work report start think move relocate travel learn see know hear manage lead find read "
    "run get put make do sit come apply practise practice research prep pay run build cover "
    "press fix hold go look try"
)
"""Verbs that also tell how life in the job would be: only a clear promise counts with them."""


EVENTS = word_set(
    "trial shift tour visit shadow shadowing taster test medical tryout try-out evening "
    "weekend morning lunch workshop event induction screening assessment day demo probetag "
    "probearbeiten hospitation schnuppertag essai journée prueba proefdag meeloopdag"
)
"""Things that somebody attends."""


PAPERS = word_set(
    "sample samples clip clips reference references referee referees portfolio cv resume "
    "résumé link links copy copies document documents doc docs certificate certificates "
    "transcript transcripts diploma paper papers list lists file files photo photos proof "
    "slides deck presentation contract draft drafts form forms letter letters example "
    "examples video videos availability dates permit passport id scan scans statement "
    "payslip payslips licence license degree proposal plan plans report article articles "
    "text texts story pitch pitches repo code screenshots mockups designs sketches "
    "recording showreel reel menu recipe recipes lesson quote estimate visa bank number "
    "numbers address contacts contact names details write-up writeup summary essay "
    "one-pager brief checklist template spreadsheet sheet job handbook brochure handout "
    "script scripts notes cert certs card licence statement record number scan slip "
    "syllabus drawing plan plans dataset finding ratio terms"
)


POINTERS = word_set(
    "the a an my our her him them his their to in on up back out over with for about if "
    "whether it that some another two three four five one more by off together around round "
    "through into how what w/ forward"
)
