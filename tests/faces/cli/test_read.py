"""The readers at the command line: a line in, a line out, and nothing is stored."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.faces.cli.shell import Ran, Shell
from tests.readings.scoring import HERE

pytestmark = pytest.mark.cli

TIMING = {
    "id": "t1", "said": "Wednesday if we're quick, Thursday at the very latest.",
    "heard_at": "2026-09-10T15:00:00+02:00", "country": "DE",
}  # fmt: skip
REPLY = {
    "id": "r1", "subject": "Re: Editor interview", "from": "K. Vale <k.vale@quillworks.example>",
    "to": "Ada Reyes <ada@home.example>", "date": "2026-09-10T09:12:00+01:00", "headers": {},
    "body": "Hi Ada, lovely note, thanks. We need another week to make up our minds.",
}  # fmt: skip
DEBRIEF = {
    "id": "d1",
    "text": "Quillworks, editor. Met K. Vale; their designer Sol wasn't there. I owe her two clips"
    " by Friday. Ok to add her on linkedin she said.",
    "said_at": "2026-09-08T17:00:00+01:00", "country": "GB", "lang": "en",
}  # fmt: skip


def lines(ran: Ran) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ran.out.splitlines()]


def fed(*given: object) -> str:
    return "\n".join(one if isinstance(one, str) else json.dumps(one) for one in given) + "\n"


def test_the_pairs_of_the_format_hold(shell: Shell) -> None:
    assert lines(shell.run("read", "timing", "--jsonl", typed=fed(TIMING))) == [
        {"id": "t1", "kind": "window", "earliest": "2026-09-16", "latest": "2026-09-17"}
    ]
    assert lines(shell.run("read", "reply", "--jsonl", typed=fed(REPLY))) == [
        {
            "id": "r1", "label": "delay_update", "next_date": "2026-09-17", "new_contact": None,
            "confidence": "sure",
        }
    ]  # fmt: skip
    assert lines(shell.run("read", "debrief", "--jsonl", typed=fed(DEBRIEF))) == [
        {
            "id": "d1", "company": "Quillworks", "role": "editor",
            "people": [
                {"name": "K. Vale", "role": None, "met": True, "email": None},
                {"name": "Sol", "role": "designer", "met": False, "email": None},
            ],
            "my_promises": [{"what": "send two clips", "due": "2026-09-11"}],
            "their_promises": [],
            "decision_expected": {"kind": "none", "earliest": None, "latest": None},
            "linkedin_ok": ["K. Vale"], "late_or_rescheduled": False, "interest": "unknown",
            "topics": [], "fit_points": [],
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("what", "good", "odd"),
    [
        ("timing", TIMING, {"said": 7}),
        ("timing", TIMING, {"heard_at": "yesterday"}),
        ("timing", TIMING, {"heard_at": "2026-09-10T15:00:00"}),
        ("timing", TIMING, {"country": "Atlantis"}),
        ("reply", REPLY, {"body": ["a", "b"]}),
        ("reply", REPLY, {"headers": "none"}),
        ("reply", REPLY, {"date": None}),
        ("debrief", DEBRIEF, {"text": None}),
        ("debrief", DEBRIEF, {"said_at": "2026-13-01T00:00:00Z"}),
    ],
)
def test_a_line_that_cannot_be_read_is_told_and_the_run_goes_on(
    shell: Shell, what: str, good: dict[str, Any], odd: dict[str, Any]
) -> None:
    given = fed(good, {**good, **odd, "id": "odd"}, "no json", "[1]", {**good, "id": "last"})
    ran = shell.run("read", what, "--jsonl", typed=given)
    first, second, third, fourth, last = lines(ran)
    assert ran.code == 1
    assert first["id"] == good["id"]
    assert (second["id"], last["id"]) == ("odd", "last")
    assert all(list(one) == ["id", "error"] for one in (second, third, fourth))
    assert {**last, "id": good["id"]} == first


def test_unknown_keys_are_left_aside_and_nothing_is_stored(shell: Shell) -> None:
    ran = shell.run("read", "timing", "--jsonl", typed=fed({**TIMING, "mood": "hopeful"}))
    assert ran.code == 0
    assert not shell.home.exists()


def test_a_person_sees_the_words_and_what_was_made_of_them(shell: Shell) -> None:
    words = ["read", "timing", "They decide by the end of next week, I think."]
    at = ["--heard-at", "2026-11-18T15:00:00+00:00", "--country", "GB"]
    ran = shell.run(*words, *at)
    assert ran.code == 0
    assert "[" in ran.out
    document = shell.run(*words, *at, "--json").document
    assert document["latest"] == "2026-11-27"
    assert [piece["words"] for piece in document["lit"]]
    assert document["says"]
    assert "others" in document["more"]


@pytest.mark.parametrize(
    "words",
    [
        ["timing"], ["debrief"], ["reply"], ["invite"], ["timing", "Friday", "--file", "x.txt"],
        ["timing", "Friday", "--heard-at", "soon"], ["mood", "Friday"],
        ["invite", "nowhere.ics"], ["debrief", "--file", "nowhere.txt"],
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told(shell: Shell, words: list[str]) -> None:
    ran = shell.run("read", *words)
    assert ran.code == 2
    assert "not foresee" not in ran.err


def test_a_mail_is_read_from_its_file(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "answer.eml"
    file.write_text(
        "From: K. Vale <k.vale@quillworks.example>\nTo: ada@home.example\nSubject: Editor\n"
        "Date: Thu, 10 Sep 2026 09:12:00 +0100\n\n"
        "Hi Ada, we need another week to make up our minds.\n",
        encoding="utf-8",
    )
    by_line = lines(shell.run("read", "reply", str(file), "--jsonl"))
    assert [one["label"] for one in by_line] == ["delay_update"]
    document = shell.run("read", "reply", str(file), "--json").document
    assert (document["label"], document["next_date"]) == ("delay_update", "2026-09-17")


def test_invitations_are_read_file_by_file(shell: Shell) -> None:
    files = [str(HERE / "invitations" / name) for name in ("i01.ics", "i31.eml")]
    ran = shell.run("read", "invite", *files, "--jsonl")
    assert ran.code == 0
    assert len(lines(ran)) == 2
    for one in lines(ran):
        assert list(one) == [
            "file", "rejected", "why", "is_interview", "start", "end", "tz", "all_day",
            "company_guess", "people", "location_or_url", "method", "sequence",
        ]  # fmt: skip
    shown = shell.run("read", "invite", *files, "--json").document
    assert len(shown["invites"]) == 2


def test_an_unreadable_invitation_is_rejected_and_no_error(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "odd.ics"
    file.write_bytes(b"\x00\xff" * 100)
    ran = shell.run("read", "invite", str(file), "--jsonl")
    assert ran.code == 0
    (one,) = lines(ran)
    assert one["rejected"] is True
    assert one["why"]
