"""A second word about an interview finds the one on record, whatever form it comes in."""

from pathlib import Path

import pytest

from tests.faces.cli.conftest import INVITATION
from tests.faces.cli.shell import Ran, Shell

pytestmark = pytest.mark.cli

ME = ("--me", "lena@home.example")


@pytest.fixture
def invited(shell: Shell) -> Shell:
    """Lena has an interview at Northwind on 24 November at 14:00, and it is the 18th."""
    shell.now = "2026-11-18T10:00-05:00"
    shell.run("import", str(INVITATION), *ME)
    return shell


def mail(subject: str, words: str, sender: str = "Hanna Lee <hanna@northwind.example>") -> bytes:
    """Write a mail that comes on 19 November."""
    return (
        f"From: {sender}\nTo: Lena Ortiz <lena@home.example>\nSubject: {subject}\n"
        "Date: Thu, 19 Nov 2026 09:12:00 -0500\nContent-Type: text/plain; charset=utf-8\n"
        f"Content-Transfer-Encoding: 8bit\n\n{words}"
    ).encode()


def take(shell: Shell, folder: Path, data: bytes, name: str = "mail.eml") -> dict:
    """Import a file and give what became of it."""
    (folder / name).write_bytes(data)
    ran: Ran = shell.run("import", str(folder / name), *ME, "--json")
    [file] = ran.document["files"]
    return file


def interviews(shell: Shell) -> list[str]:
    """Give the lines of the path that tell of interviews ahead."""
    return [
        node["says"]
        for node in shell.run("path", "northwind", "--json").document["nodes"]
        if "nterview" in node["says"]
    ]


def test_a_mail_that_moves_it_moves_it(invited: Shell, tmp_path: Path) -> None:
    words = "We have to move your interview from Tuesday 24 November 2pm to Thursday, 10:00."
    file = take(invited, tmp_path, mail("Your interview at Northwind", words))
    assert (file["outcome"], file["start"]) == ("moved", "2026-11-26T10:00:00-05:00")
    assert any("26 Nov" in one for one in interviews(invited))
    assert len(invited.run("today", "--json").document["applications"]) == 1


def test_a_mail_that_only_names_the_new_time_moves_the_one_ahead(
    invited: Shell, tmp_path: Path
) -> None:
    words = "Your interview has been rescheduled to Thursday 26 November at 10:00. Hanna"
    file = take(invited, tmp_path, mail("Rescheduled: interview", words))
    assert file["outcome"] == "moved"


def test_a_move_of_another_day_is_no_move_of_this_one(invited: Shell, tmp_path: Path) -> None:
    words = "Your second interview will be on Thursday 3 December at 10:00."
    assert take(invited, tmp_path, mail("Next round", words))["outcome"] == "another round"


def test_a_mail_that_calls_it_off_calls_it_off(invited: Shell, tmp_path: Path) -> None:
    words = "Unfortunately we have to cancel your interview on Tuesday 24 November at 2pm."
    assert take(invited, tmp_path, mail("Interview cancelled", words))["outcome"] == "cancelled"


def test_a_mail_without_a_time_calls_off_the_one_ahead(invited: Shell, tmp_path: Path) -> None:
    words = "I am sorry, Marcus is ill and we have to cancel Tuesday's interview. Hanna"
    file = take(invited, tmp_path, mail("Your interview", words))
    assert file["outcome"] == "cancelled"
    assert "names no time" in file["says"][0]
    again = take(invited, tmp_path, mail("Your interview", words))
    assert again["outcome"] == "refused"


def test_what_is_called_off_elsewhere_changes_nothing(invited: Shell, tmp_path: Path) -> None:
    words = "We have to cancel your interview on Tuesday 24 November at 2pm. Rosa, Harbour Books"
    other = "Rosa Lin <rosa@harbourbooks.example>"
    file = take(invited, tmp_path, mail("Your interview at Harbour Books", words, other))
    assert file["outcome"] == "refused"
    assert interviews(invited)


def test_another_spelling_of_the_employer_is_the_same_one(invited: Shell, tmp_path: Path) -> None:
    words = INVITATION.read_text("utf-8").replace("at Northwind\n", "at Northwind GmbH\n")
    words = words.replace("UID:interview-4711", "UID:other-1").replace("20261124T", "20261203T")
    file = take(invited, tmp_path, words.encode(), "second.ics")
    assert (file["outcome"], file["employer"]) == ("another round", "Northwind")


def test_a_mail_from_a_private_address_is_matched_by_its_writer(
    invited: Shell, tmp_path: Path
) -> None:
    words = "Your interview was moved, it is now on Thursday 26 November at 10:00. Hanna"
    file = take(invited, tmp_path, mail("Your talk", words, "Hanna Lee <hanna.lee@gmail.com>"))
    assert (file["outcome"], file["employer"]) == ("moved", "Northwind")


def test_who_only_writes_of_a_move_stays_what_they_were(invited: Shell, tmp_path: Path) -> None:
    words = "Your interview was moved, it is now on Thursday 26 November at 10:00. Hanna"
    take(invited, tmp_path, mail("Your talk", words))
    people = invited.run("people", "--json").document["people"]
    [hanna] = [one for one in people if one["name"] == "Hanna Lee"]
    assert hanna["standing"] == "coordinator"


def test_an_old_copy_changes_nothing(invited: Shell, tmp_path: Path) -> None:
    words = INVITATION.read_text("utf-8").replace("20261124T", "20261125T")
    take(invited, tmp_path, words.replace("SEQUENCE:0", "SEQUENCE:3").encode(), "new.ics")
    file = take(invited, tmp_path, INVITATION.read_bytes(), "old.ics")
    assert file["outcome"] == "older than what is known"


def test_what_is_no_interview_is_refused_with_the_reason(invited: Shell, tmp_path: Path) -> None:
    file = take(invited, tmp_path, mail("Webinar", "Interview tips, on 24 November at 18:00."))
    assert file["outcome"] == "refused"
    assert "does not look like a job interview" in file["says"][0]
