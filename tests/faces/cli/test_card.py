"""The card on the command line: in words, as a page for the phone, and as a sheet of A7."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from afterword.faces.cli.card_html import card_html
from afterword.faces.cli.card_shown import Row, Shown
from tests.faces.cli.conftest import INVITATION
from tests.faces.cli.shell import Shell

pytestmark = pytest.mark.cli

HOSTILE = '<script>alert("hello")</script><img src=x onerror=alert(1)> O’Neill & "Sons"'


@pytest.fixture
def invited(shell: Shell) -> Shell:
    """A shell some days before the talk at Northwind."""
    shell.now = "2026-11-20T10:00-05:00"
    assert shell.run("import", str(INVITATION), "--me", "lena@home.example").code == 0
    return shell


class Elements(HTMLParser):
    """Notes which elements and attributes a page has, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def test_days_before_it_is_the_page_of_preparation(invited: Shell) -> None:
    ran = invited.run("card", "northwind")
    assert ran.code == 0
    assert ran.out.index("Before the day") < ran.out.index("Before you leave the room")
    assert "Choose what you will wear for Northwind" in ran.out
    assert "by Mon 23 Nov" in ran.out
    assert "What happens next, and by when?" in ran.out


def test_on_the_day_the_door_is_all_there_is(invited: Shell) -> None:
    invited.now = "2026-11-24T09:00-05:00"
    ran = invited.run("card")
    assert [line.strip() for line in ran.out.splitlines() if "[ ]" in line] == [
        "[ ] Thanked each by name", "[ ] Next step, and when", "[ ] What I promised",
        "[ ] What they promised", "[ ] May I connect?", "[ ] Said I want it, or that I am unsure",
        "[ ] Handshake, front desk",
    ]  # fmt: skip
    assert "12:30  Set out for Northwind" in ran.out
    assert "afterword debrief northwind" in ran.out
    invited.now = "2026-11-24T14:40-05:00"
    assert "Set out" not in invited.run("card").out


def test_a_tick_stands_on_it(invited: Shell) -> None:
    invited.now = "2026-11-24T14:58-05:00"
    assert invited.run("done", "ask-timeline-northwind").code == 0
    assert "[x] Next step, and when" in invited.run("card").out
    door = invited.run("card", "--json").document["door"]
    assert [line["name"] for line in door if line["ticked"]] == ["next_step"]


def test_the_document_tells_rules_and_reasons(invited: Shell) -> None:
    document = invited.run("card", "north", "--json").document
    assert document["stage"] == "prepare"
    assert document["people"] == ["Marcus Oyelaran", "Priya Raman", "Dana Wu"]
    assert document["leave_at"] == "2026-11-24T12:30:00-05:00"
    assert all(line["rules"] for line in document["preparation"])
    by_name = {line["name"]: line for line in document["door"]}
    assert by_name["thanks"]["rules"] == ["S000-1", "S000-14", "S003-6"]
    assert by_name["thanks"]["because"].startswith("It is their time")


def test_without_an_interview_ahead_it_says_what_to_do(invited: Shell) -> None:
    invited.now = "2026-11-25T09:00-05:00"
    ran = invited.run("card", "northwind")
    assert (ran.code, ran.out) == (3, "")
    assert "tell it: afterword debrief northwind" in ran.err
    assert invited.run("card", "--json").document["error"].startswith("No interview is ahead.")
    assert invited.run("card", "nobody").code == 3


def test_the_page_loads_nothing_and_runs_nothing(invited: Shell) -> None:
    ran = invited.run("card", "--html")
    page = Elements(ran.out)
    assert "Words for it" in page.text
    assert set(page.tags) & {"script", "link", "img", "iframe", "a", "form"} == set()
    assert page.attributes & {"src", "href", "style", "onclick", "action"} == set()
    assert "url(" not in ran.out
    assert "@import" not in ran.out
    assert page.tags.count("label") == 12


def test_whatever_stands_in_a_name_is_a_text() -> None:
    row = Row(HOSTILE, HOSTILE, (HOSTILE,), (HOSTILE,), ticked=True, blanks=1)
    card = Shown(
        HOSTILE, HOSTILE, HOSTILE, (HOSTILE, HOSTILE), HOSTILE, HOSTILE, (row,), (row,), True,
        HOSTILE,
    )  # fmt: skip
    for pocket in (True, False):
        page = Elements(card_html(card, pocket=pocket).decode())
        assert set(page.tags) & {"script", "img"} == set()
        assert "onerror" not in page.attributes
        assert HOSTILE in page.text


def test_a_hostile_invitation_makes_a_plain_card(shell: Shell, tmp_path: Path) -> None:
    shell.now = "2026-11-20T10:00-05:00"
    words = INVITATION.read_text("utf-8").replace(
        "LOCATION:12 Harbor Street", f"LOCATION:{HOSTILE}"
    )
    (tmp_path / "hostile.ics").write_text(words, "utf-8")
    assert shell.run("import", str(tmp_path / "hostile.ics"), "--me", "lena@home.example").code == 0
    for words in (["--html"], ["--print", "a7", "-o", "-"]):
        page = Elements(shell.run("card", *words).out)
        assert set(page.tags) & {"script", "img"} == set()
        assert "onerror" not in page.attributes
        assert HOSTILE in page.text


def test_the_page_goes_into_a_file_whole_or_not_at_all(invited: Shell, tmp_path: Path) -> None:
    file = tmp_path / "card.html"
    file.write_text("something old")
    ran = invited.run("card", "-o", str(file))
    assert (ran.code, ran.out) == (0, "")
    assert str(file) in ran.err
    assert file.read_text("utf-8").startswith("<!doctype html>")
    ran = invited.run("card", "-o", str(tmp_path / "nowhere" / "card.html"))
    assert ran.code == 1
    assert "cannot be written" in ran.err
    assert "Nothing was changed" in ran.err
    told = invited.run("card", "--html", "-o", str(file), "--json").document
    assert told["file"] == str(file)
    assert told["door"]


def test_only_paper_that_there_is(invited: Shell) -> None:
    assert invited.run("card", "--print", "a3").code == 2


CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def printed(page: Path) -> tuple[int, set[tuple[float, float]]]:
    """Print a page as a browser does; give how many sheets, and their sizes in millimetres."""
    paper = page.with_suffix(".pdf")
    assert CHROMIUM is not None
    subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
         f"--user-data-dir={page.parent / 'profile'}", f"--print-to-pdf={paper}", page.as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    content = paper.read_bytes().decode("latin-1")
    boxes = re.findall(r"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    sizes = {(float(width) / 72 * 25.4, float(height) / 72 * 25.4) for width, height in boxes}
    return len(re.findall(r"/Type /Page\b", content)), sizes


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium to print with")
@pytest.mark.parametrize(
    ("words", "guests"), [(["--html"], 0), (["--print", "a7"], 14)], ids=["page", "crowded sheet"]
)
def test_it_prints_as_one_sheet_of_a7(
    invited: Shell, tmp_path: Path, words: list[str], guests: int
) -> None:
    file = tmp_path / "crowd.ics"
    crowd = "".join(
        f"ATTENDEE;CN=Anna Hohenstein{n}:mailto:a{n}@x.example\n" for n in range(guests)
    )
    told = INVITATION.read_text("utf-8").replace("ATTENDEE;CN=Dana", f"{crowd}ATTENDEE;CN=Dana")
    file.write_text(told.replace("SEQUENCE:0", "SEQUENCE:1"), "utf-8")
    assert invited.run("import", str(file), "--me", "lena@home.example").code == 0
    page = tmp_path / "card.html"
    assert invited.run("card", *words, "-o", str(page)).code == 0
    sheets, sizes = printed(page)
    assert sheets == 1
    [(width, height)] = sizes
    assert (abs(width - 74) < 0.5, abs(height - 105) < 0.5) == (True, True)
