"""English verbs of promises, talks and errands, with all their forms."""

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from afterword.core.grammar.word_sets import word_set


class Act(StrEnum):
    """What a verb does, as far as promises and meetings are concerned."""

    SEND = "send"
    """Something goes to somebody: send, share, bring, write up, fill in."""
    SEEK = "seek"
    """Ask, check, find out, speak with somebody about something."""
    JOIN = "join"
    """Bring people together: introduce, connect, put in touch, recommend."""
    ATTEND = "attend"
    """Go somewhere: come in, attend, visit, shadow."""
    SET_UP = "set_up"
    """Arrange, book, organise."""
    WORK = "work"
    """Do something with a result: finish, prepare, update, review."""
    TELL = "tell"
    """Bring an answer: let know, get back, call, be in touch."""
    DECIDE = "decide"
    PROMISE = "promise"
    """Bind oneself: promise, offer, agree, volunteer."""
    OWE = "owe"
    REQUEST = "request"
    """Have somebody do something: ask, want, need, invite, expect."""
    SAY = "say"
    MEET = "meet"
    """Be face to face, or on one line: meet, interview, chat, talk."""
    SHOW = "show"
    """Done to the applicant by somebody there: show, lead, walk, explain."""
    REFUSE = "refuse"
    LIKE = "like"
    BE = "be"
    OTHER = "other"


_VERBS: dict[Act, str] = {
    Act.SEND: (
        "send:sent email mail e-mail forward share give:gave:given provide bring:brought drop "
        "submit "
        "upload post pass deliver get:got:got,gotten return supply text ping attach link hand fax "
        "mention write:wrote:written resend dig:dug fill complete sign scan copy print put:put:put "
        "pull produce prepare draft furnish cough chuck shoot:shot whatsapp message dm lend:lent "
        "type show:showed:shown,showed translate record cc loop transfer present contribute "
        "make:made"
    ),
    Act.SEEK: (
        "ask check confirm enquire inquire clarify clear find:found look query chase investigate "
        "ascertain verify research discuss raise talk speak:spoke:spoken contact approach phone "
        "ring:rang:rung reach follow reply respond answer nudge sound push press test run:ran:run "
        "escalate explore look feed:fed consult review read:read:read see:saw:seen pick track "
        "remind "
        "report touch circle revert sort figure work"
    ),
    Act.JOIN: (
        "introduce connect recommend nominate refer propose suggest vouch advocate e-introduce "
        "advance progress move invite"
    ),
    Act.ATTEND: (
        "come:came:come attend visit join shadow tour return pop swing:swung drop stop sit:sat "
        "swap observe travel fly:flew:flown ride:rode:ridden go:went:gone try join"
    ),
    Act.SET_UP: (
        "arrange organise organize schedule book reserve plan set:set:set fix line coordinate "
        "prep lay:laid hold:held:held rearrange reschedule"
    ),
    Act.WORK: (
        "finish do:did:done build:built update edit revise rewrite:rewrote:rewritten "
        "redo:redid:redone "
        "polish tidy create compile collect gather assemble extend correct proofread amend "
        "summarise summarize outline sketch solve register save apply order obtain renew "
        "request issue process approve cover reimburse refund pay:paid release publish process "
        "lodge "
        "install demo practise practice"
    ),
    Act.TELL: "let:let:let tell:told call hear:heard notify inform know:knew:known advise announce",
    Act.DECIDE: "decide choose:chose:chosen vote conclude shortlist select deliberate interview",
    Act.PROMISE: (
        "promise offer agree volunteer undertake:undertook:undertaken commit pledge vow "
        "swear:swore:"
        "sworn guarantee assure accept"
    ),
    Act.OWE: "owe",
    Act.REQUEST: (
        "want need require request expect urge encourage beg demand instruct"
    ),
    Act.SAY: (
        "say:said mention explain add reckon think:thought stress emphasise emphasize admit "
        "claim insist believe guess hint joke warn note comment state repeat"
    ),
    Act.MEET: (
        "meet:met chat interview greet grill quiz see:saw:seen"
    ),
    Act.SHOW: (
        "walk lead:led:led welcome take:took:taken guide host drive:drove:driven introduce present "
        "question describe open close start begin:began:begun steer chair escort seem look probe"
    ),
    Act.REFUSE: "refuse decline reject deny withhold:withheld dodge avoid",
    Act.LIKE: (
        "like love enjoy prefer hate dislike worry hope feel:felt want wish hope doubt wonder fear "
        "admire appreciate value impress excite bother concern"
    ),
    Act.BE: "be:was,were:been have:had:had become:became:become remain stay",
    Act.OTHER: (
        "use keep:kept help go:went:gone live leave:left pay turn hire manage study learn "
        "teach:taught "
        "grow:grew:grown lose:lost win:won sell:sold buy:bought spend:spent sound smile nod laugh "
        "listen click bond last arrive miss rush wait expand relocate report replace cancel "
        "postpone "
        "shift delay apologise apologize apply quit retire travel sleep:slept eat:ate:eaten "
        "stand:stood "
        "fall:fell:fallen forget:forgot:forgotten remember understand:understood happen involve "
        "include depend matter fit match suit lack struggle fumble blank stumble "
        "freeze:froze:frozen "
        "ramble land nail strike:struck hit:hit:hit cut:cut:cut drag handle run:ran:run "
        "oversee:oversaw:"
        "overseen head found own consist revolve centre center mean:meant hang:hung receive thank "
        "deal:dealt wave tick praise compliment keep rate score draw:drew:drawn "
        "break:broke:broken sit drink:drank"
    ),
}  # fmt: skip
MATRIX = word_set(
    "promise offer agree volunteer undertake commit pledge vow swear ask want need invite "
    "expect tell remind encourage urge require request instruct like love plan intend mean "
    "say prefer beg suppose wish accept arrange remember forget try hope allow advise "
    "decline refuse propose prepare choose"
)  # fmt: skip
"""Verbs that another verb with "to" may hang on."""


class Form(NamedTuple):
    """A form of a verb: of which one, and whether it is base (b), s, past (d), part. (n), ing."""

    lemma: str
    kind: str


def _regular(base: str) -> tuple[str, str, str]:
    """Give the third person, the past and the -ing form."""
    if base.endswith("e"):
        return base + "s", base + "d", (base if base.endswith("ee") else base[:-1]) + "ing"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    if base in _DOUBLING:
        return third, base + base[-1] + "ed", base + base[-1] + "ing"
    return third, base + "ed", base + "ing"


_DOUBLING = word_set(
    "drop submit refer chat ship plan get put dig set let sit swap fit run cut hit win nod "
    "stop ping-pong beg commit travel prep grab step quiz rub transfer pop shop tap dm tip"
) - {"travel", "quiz"}


@cache
def _forms() -> dict[str, tuple[Form, ...]]:
    """Build all forms of all verbs, once."""
    forms: dict[str, set[Form]] = {}

    def add(word: str, lemma: str, kind: str) -> None:
        forms.setdefault(word, set()).add(Form(lemma, kind))

    for entry in {entry for line in _VERBS.values() for entry in line.split()}:
        base, _, irregular = entry.partition(":")
        third, past, going = _regular(base)
        pasts, _, parts = irregular.partition(":")
        add(base, base, "b")
        add(third, base, "s")
        add(going, base, "g")
        for word in (pasts or past).split(","):
            add(word, base, "d")
        for word in (parts or pasts or past).split(","):
            add(word, base, "n")
    return {word: tuple(sorted(of)) for word, of in forms.items()}


@cache
def _acts() -> dict[str, frozenset[Act]]:
    acts: dict[str, set[Act]] = {}
    for act, line in _VERBS.items():
        for entry in line.split():
            acts.setdefault(entry.partition(":")[0], set()).add(act)
    return {lemma: frozenset(of) for lemma, of in acts.items()}


def forms_of(word: str) -> tuple[Form, ...]:
    """Give what verb forms a word in small letters may be."""
    return _forms().get(word, ())


def is_base(word: str) -> bool:
    """Say whether a word is the plain form of a verb."""
    return any(form.kind == "b" for form in forms_of(word))


def is_past(word: str) -> bool:
    """Say whether a word may be a past tense."""
    return any(form.kind == "d" for form in forms_of(word))


def acts_of(lemma: str) -> frozenset[Act]:
    """Give what a verb does; an unknown one does nothing that matters here."""
    return _acts().get(lemma, frozenset())
