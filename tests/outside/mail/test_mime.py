"""Mails are opened down to their new words, their sender and their calendars."""

import pytest

from afterword.outside.mail.html import plain
from afterword.outside.mail.mime import open_mail
from afterword.outside.mail.quoted import new_words
from afterword.outside.unreadable import Unreadable

pytestmark = pytest.mark.mail

HEAD = b"From: =?utf-8?q?J=C3=BCrgen_Alb?= <j@n.example>\nTo: Ada <ada@h.example>, b@h.example\n"


def test_headers_are_decoded():
    opened = open_mail(
        HEAD + b"Subject: =?iso-8859-1?b?R2VzcHLkY2g=?=\nDate: Fri, 20 Nov 2026 09:12 +0100\n\nx"
    )
    assert opened.mail.subject == "Gespräch"
    assert opened.mail.sender.name == "Jürgen Alb"
    assert [one.email for one in opened.mail.to] == ["ada@h.example", "b@h.example"]
    assert opened.mail.date.isoformat() == "2026-11-20T09:12:00+01:00"


def test_a_subject_in_bare_utf8_is_read():
    assert open_mail("From: a@b.c\nSubject: Gespräch\n\nx".encode()).mail.subject == "Gespräch"


def test_words_in_latin1_are_read_whatever_the_header_says():
    data = HEAD + b"Content-Type: text/plain; charset=utf-8\n\nGespr\xe4ch"
    assert open_mail(data).mail.text == "Gespräch"


def test_an_unknown_charset_and_an_odd_date_do_no_harm():
    data = HEAD + b"Date: yesterday\nContent-Type: text/plain; charset=klingon\n\nhello"
    assert (open_mail(data).mail.text, open_mail(data).mail.date) == ("hello", None)


def test_html_becomes_lines():
    assert plain("<p>Dear Ada,</p><p>24&nbsp;Nov<br>14:00</p><style>x</style>").split() == [
        "Dear", "Ada,", "24", "Nov", "14:00",
    ]  # fmt: skip
    assert plain("") == ""


@pytest.mark.parametrize(
    "below",
    [
        "On Fri, 20 Nov 2026 at 09:12, Jo <j@n.example> wrote:\n> old",
        "On Fri, 20 Nov 2026 at 09:12,\nJo Lindqvist <j@n.example> wrote:\n\nold",
        "Am 20.11.2026 um 09:12 schrieb Jo:\n> old",
        "Le ven. 20 nov. 2026 à 09:12, Jo a écrit :\n> old",
        "-----Original Message-----\nFrom: Jo\nSent: Friday\nold",
        "-----Ursprüngliche Nachricht-----\nVon: Jo\nGesendet: Freitag\nold",
        "From: Jo <j@n.example>\nSent: Friday, 20 November 2026 09:12\nTo: Ada\nSubject: x\n\nold",
        (
            "________________________________\nVon: Jo\nGesendet: Freitag, 20. November 2026\nAn: "
            "Ada\n\nold"
        ),
        "> old",
    ],
)
def test_what_is_quoted_is_cut(below):
    assert new_words(f"Yes, gladly.\n\n{below}") == "Yes, gladly."


@pytest.mark.parametrize(
    "block",
    [
        "---------- Forwarded message ---------\nFrom: Jo L <j@n.example>\nDate: Thu, 12 Nov 2026 "
        "at 10:12\n"
        "Subject: Interview\nTo: <ada@h.example>\n\nHello",
        "Begin forwarded message:\n\n> From: Jo L <j@n.example>\n> Date: 12 November 2026 at "
        "10:12:00 CET\n"
        "> Subject: Interview\n>\n> Hello",
        "-------- Weitergeleitete Nachricht --------\nBetreff: Interview\nDatum: Thu, 12 Nov 2026 "
        "10:12:00 +0100\n"
        "Von: Jo L <j@n.example>\n\nHello",
        "________________________________\nFrom: Jo L <j@n.example>\nSent: Thursday, November 12, "
        "2026 10:12 AM\n"
        "To: Ada\nSubject: Interview\n\nHello",
    ],
)
def test_a_forwarded_mail_is_the_inner_one(block):
    head = "From: t@h.example\nSubject: Fwd: Interview\nDate: Sun, 22 Nov 2026 20:00 +0100\n"
    mail = open_mail(f"{head}\nfyi\n\n{block}".encode()).mail
    assert (mail.sender.email, mail.subject, mail.text) == ("j@n.example", "Interview", "Hello")
    assert mail.date.isoformat() == "2026-11-12T10:12:00+01:00"


def test_a_mail_attached_to_a_mail_is_opened():
    inner = "From: j@n.example\nSubject: Interview\nDate: Thu, 12 Nov 2026 10:12 +0100\n\nHello"
    data = (
        "From: t@h.example\nSubject: see below\nContent-Type: multipart/mixed; boundary=b\n\n"
        f"--b\nContent-Type: text/plain\n\nfyi\n--b\nContent-Type: "
        f"message/rfc822\n\n{inner}\n--b--\n"
    )
    assert open_mail(data.encode()).mail.sender.email == "j@n.example"


def test_a_calendar_part_keeps_the_method_of_its_type():
    data = HEAD + b"Content-Type: text/calendar; method=cancel\n\nBEGIN:VCALENDAR\nEND:VCALENDAR\n"
    (part,) = open_mail(data).calendars
    assert (part.method, part.data[:15]) == ("CANCEL", b"BEGIN:VCALENDAR")


@pytest.mark.parametrize("data", [b"", b"hello", b"<html>", b"\x00" * 100, b"x" * 20_000_000])
def test_what_is_no_mail_is_unreadable(data):
    with pytest.raises(Unreadable):
        open_mail(data)
