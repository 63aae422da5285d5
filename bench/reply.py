"""How long it takes to read an answer, headers, quotes and all."""

import email
import email.policy
from email.message import EmailMessage
from typing import cast

from afterword.actions.read_reply import read_reply, read_reply_file
from bench.measure import Result, medians
from tests.fuzz.seeds import mail_of
from tests.readings.scoring import cases

NAME = "reply"
PEER = "email.policy.default, eight headers and the body, nothing understood"
GOAL = "at most 5 ms a mail"
UNIT = "ms"

MILLISECONDS = 5.0
MAILS, QUICK_MAILS = 200, 20
HEADERS = ("From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Cc")


def run(quick: bool) -> Result:
    """Read public answers as whole mails, and as lines; the slower of the two is ours.

    The goal is a time, so ``goal`` is what that time is of the peer's in this run.
    """
    told = cases("replies")[: QUICK_MAILS if quick else MAILS]
    files = [mail_of(case) for case in told]
    given = [{"id": case["id"], **case["in"]} for case in told]
    whole, line, peer = (
        1000 * median / len(told)
        for median in medians(
            lambda: [read_reply_file("answer.eml", file) for file in files],
            lambda: [read_reply(one) for one in given],
            lambda: [parsed(file) for file in files],
            quick=quick,
        )
    )
    ours = max(whole, line)
    return Result(
        ours=ours, peer=peer, ratio=ours / peer, goal=MILLISECONDS / peer,
        ok=ours <= MILLISECONDS, unit=UNIT, n=len(told),
        detail=(f"a whole mail {whole:.3f} ms, a line {line:.3f} ms",),
    )  # fmt: skip


def parsed(file: bytes) -> object:
    """Take a mail apart with the standard library, as its documentation shows."""
    mail = cast(EmailMessage, email.message_from_bytes(file, policy=email.policy.default))
    body = mail.get_body(("plain", "html"))
    return [mail[name] for name in HEADERS], body.get_content() if body else ""
