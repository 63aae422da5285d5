"""Mails as values: what is new in them, what systems report, and nothing that hurts."""

from datetime import datetime
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.actions.line_reading import BadLine
from afterword.actions.read_reply import read_reply, read_reply_file
from afterword.outside.mail.layers import part
from afterword.outside.mail.messages import from_file, from_line
from afterword.outside.unreadable import Unreadable

pytestmark = pytest.mark.mail

DAY = "2026-03-03T10:00:00+00:00"


def line(body="", **more):
    """Give a line of FORMATS 2."""
    return {
        "id": "m", "subject": "Re: Editor", "from": "Kim Vale <k.vale@quillworks.example>",
        "to": "Ada Reyes <ada@home.example>", "date": DAY, "headers": {}, "body": body, **more,
    }  # fmt: skip


def new_text(body):
    """Give the new words of a body, in one line."""
    given = line(body)
    message = from_line({**given, "date": datetime.fromisoformat(DAY)})
    assert len(message.new) == len(message.text)
    return " ".join(message.new.split())


@pytest.mark.parametrize(
    "mark",
    [
        "On Mon, 2 Mar 2026 at 09:12, Ada Reyes <ada@home.example> wrote:\n> ",
        "On Mon, 2 Mar 2026 at 09:12, Ada Reyes\n<ada@home.example> wrote:\n> ",
        "Am 02.03.2026 um 09:12 schrieb Ada Reyes:\n> ",
        "Le lun. 2 mars 2026 à 09:12, Ada Reyes <ada@home.example> a écrit :\n> ",
        "El lun, 2 mar 2026 a las 9:12, Ada Reyes (<ada@home.example>) escribió:\n> ",
        "Il giorno lun 2 mar 2026 alle ore 09:12 Ada Reyes <ada@home.example> ha scritto:\n> ",
        "Op ma 2 mrt 2026 om 09:12 schreef Ada Reyes <ada@home.example>:\n> ",
        "-----Original Message-----\nFrom: Ada Reyes\nSent: Monday\nTo: Kim\nSubject: Editor\n\n",
        "-----Ursprüngliche Nachricht-----\nVon: Ada Reyes\nGesendet: Montag\n\n",
        "________________________________\nFrom: Ada Reyes\nSent: Mon, 2 March 2026\nTo: Kim\n\n",
        "Von: Ada Reyes <ada@home.example>\nGesendet: Montag, 2. März\nAn: Kim\nBetreff: X\n\n",
    ],
)
def test_what_is_quoted_is_not_read(mark):
    assert new_text(f"Hello Ada,\n\nStill deciding.\n\n{mark}We offer you the job.") == (
        "Hello Ada, Still deciding."
    )


def test_an_answer_below_the_quote_is_read():
    body = "On Monday 2 March Ada Reyes wrote:\n> Is there news?\n\nNot yet, next week."
    assert new_text(body) == "Not yet, next week."


def test_signature_and_small_print_are_set_aside():
    body = (
        "We need more time.\n\nBest regards,\nKim Vale\nHead of Offers\n\n"
        "CONFIDENTIALITY NOTICE: this e-mail is confidential and may be privileged. If you are "
        "not the intended recipient, please stop and delete it."
    )
    assert new_text(body) == "We need more time."


def test_an_afterthought_below_the_name_is_read():
    assert new_text("Thanks.\nStill open here.\n\nCheers,\nKim\n\nPS: Monday at ten is fine.") == (
        "Thanks. Still open here. PS: Monday at ten is fine."
    )


def test_a_forwarded_mail_is_read_with_its_words():
    head = "---------- Forwarded message ---------\nFrom: Jo <jo@x.example>\nDate: Mon\n\n"
    body = f"See below.\n\n{head}We chose someone else."
    assert "We chose someone else." in new_text(body)


def test_html_is_read_as_it_shows_and_its_quote_is_not():
    body = (
        '<div dir="ltr">Sorry, <b>no news</b> yet.</div><div class="gmail_quote">'
        "<blockquote>We offer you the job</blockquote></div>"
    )
    assert new_text(body) == "Sorry, no news yet."


def as_file(**headers):
    """Make a mail with headers and a body."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "Kim <k.vale@quillworks.example>", "Ada <ada@home.example>"
    mail["Subject"], mail["Date"] = "Re: Editor", "Tue, 03 Mar 2026 10:00:00 +0100"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    return mail


def test_a_file_is_read_like_a_line():
    mail = as_file()
    mail.set_content("Hi Ada, lovely note, thanks. We need another week to make up our minds.")
    answer = read_reply_file("kim.eml", mail.as_bytes())
    assert answer.line == {
        "id": "kim.eml", "label": "delay_update", "next_date": "2026-03-10",
        "new_contact": None, "confidence": "sure",
    }  # fmt: skip


REPORT = b"""From: MAILER-DAEMON@mx.home.example
To: ada@home.example
Subject: Undelivered Mail Returned to Sender
Date: Tue, 03 Mar 2026 10:00:00 +0000
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

This is the mail system.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.home.example

Final-Recipient: rfc822; k.vale@quillworks.example
Action: failed
Status: 5.1.1

--b
Content-Type: message/rfc822

From: ada@home.example
Subject: Thank you

We offer you the job.
--b--
"""


def test_a_delivery_report_names_the_address_and_whether_it_lasts():
    answer = read_reply_file("bounce.eml", REPORT)
    assert answer.line["label"] == "bounce"
    assert answer.line["confidence"] == "sure"
    assert (answer.more["failed"], answer.more["temporary"]) == ("k.vale@quillworks.example", False)
    later = read_reply_file("later.eml", REPORT.replace(b"5.1.1", b"4.4.1"))
    assert later.more["temporary"] is True


def test_wrong_charsets_and_bare_bytes_are_read_as_well_as_can_be():
    raw = (
        b"From: k@x.example\nTo: ada@home.example\nDate: Tue, 03 Mar 2026 10:00:00 +0000\n"
        b"Content-Type: text/plain; charset=klingon\n\n"
        b"Wir haben uns f\xfcr eine andere Bewerberin entschieden."
    )
    assert read_reply_file("x.eml", raw).line["label"] == "rejection"


def test_only_an_attachment_leaves_it_to_the_person():
    mail = as_file()
    mail.set_content("Please see the attached letter.")
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="letter.pdf")
    assert read_reply_file("x.eml", mail.as_bytes()).line["label"] == "ambiguous"


@pytest.mark.parametrize(
    "wrong",
    [{"date": "yesterday"}, {"date": "2026-03-03"}, {"body": 3}, {"headers": "x"}, {"from": []}],
)
def test_a_line_of_the_wrong_shape_is_told_so(wrong):
    with pytest.raises(BadLine):
        read_reply(line() | wrong)


@pytest.mark.parametrize("data", [b"", b"\x00" * 500, b"hello", b"\xff\xfe" * 90, b"A: b\n\n"])
def test_what_is_no_mail_is_refused(data):
    with pytest.raises(Unreadable):
        from_file(data)


HOSTILE = st.sampled_from(
    ["> " * 3000, "<div>" * 3000, "\x00", "\u202e", "\n\n> ", "On Monday X wrote:", "From: a\n",
     "=?", "<blockquote type=cite>", "&#0;", "offer", "unfortunately", "if ", "not ", "(", "[", '"',
     "\r", "🙂", "ﷺ", "next Friday", "a@b.example", "-- \n", "99999999999999", "31.02.2026"]
)  # fmt: skip


@pytest.mark.fuzz
@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(HOSTILE, st.text(max_size=200)), max_size=30), st.text(max_size=80))
def test_no_body_breaks_the_reader(pieces, subject):
    answer = read_reply(line("".join(pieces), subject=subject))
    assert answer.line["confidence"] in ("sure", "likely", "ask")
    assert all(0 <= start <= end <= len(answer.more["text"]) for start, end in answer.lit)


@pytest.mark.fuzz
@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.text(max_size=30), st.one_of(st.text(), st.integers(), st.none())))
def test_no_headers_break_the_reader(headers):
    assert read_reply(line("Still open.", headers=headers)).line["label"]


@pytest.mark.fuzz
@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=3000), st.integers(0, len(REPORT)))
def test_no_bytes_break_the_opener(data, cut):
    for raw in (data, REPORT[:cut] + data + REPORT[cut:]):
        try:
            read_reply_file("x.eml", raw)
        except Unreadable:
            continue


@pytest.mark.fuzz
@given(st.text(alphabet=st.sampled_from(" >\n-_ab:.,OnFromwrote"), max_size=300))
def test_the_new_words_stand_where_they_stood(text):
    layers = part(text)
    assert len(layers.new) == len(text)
    assert all(new in (old, " ") for new, old in zip(layers.new, text, strict=True))
