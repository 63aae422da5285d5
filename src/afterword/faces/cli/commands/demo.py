"""Look around as Lena: an example in a place of its own, with a clock of its own."""

import os
from argparse import REMAINDER, ArgumentParser, Namespace
from pathlib import Path
from typing import Any, NotRequired, TypedDict

from afterword.faces.cli.command import FINE, Command
from afterword.faces.cli.terminal import Terminal


class Demo(TypedDict):
    """Her day and her path, or whether the example was there to be removed."""

    today: NotRequired[dict[str, Any]]
    path: NotRequired[dict[str, Any]]
    removed: NotRequired[bool]


def arguments(parser: ArgumentParser) -> None:
    """Take the arguments."""
    parser.add_argument("--day", default="", metavar="+1", help="move her clock by so many days")
    parser.add_argument(
        "--remove", action="store_true", help="end the example; nothing of yours is touched"
    )
    parser.add_argument(
        "command", nargs=REMAINDER, help="any command, in her place: demo why thank-priya"
    )


def run(told: Namespace, terminal: Terminal) -> int:
    """Make the example if need be, and show it, move it, or end it."""
    from afterword import wiring

    folder = example_folder()
    if told.remove:
        return _remove(folder, terminal)
    live_in(folder)
    world = wiring.start(example=True)
    _prepare(world, told)
    if told.command:
        from afterword.faces.cli.main import main

        return main(told.command)
    from afterword.faces.cli.commands.path import path_page
    from afterword.faces.cli.commands.today import today_page

    world = wiring.start()
    page, today = today_page(world)
    path, way = path_page(world, "northwind")
    page.add()
    page += path
    page.add()
    page.add(
        "Look further: afterword demo why thank-priya · demo note priya · demo ask northwind · "
        "demo --day +8 · demo --remove",
        style="dim",
    )
    terminal.show(page, {"today": today, "path": way})
    return FINE


def example_folder() -> Path:
    """Give her place, beside the person's own data."""
    from afterword.outside.folders import data_folder

    return data_folder() / "example"


def live_in(folder: Path) -> None:
    """The example has a folder of its own, whatever database the person uses."""
    os.environ["AFTERWORD_HOME"] = str(folder)
    os.environ.pop("AFTERWORD_DATABASE_URL", None)
    os.environ.pop("AFTERWORD_NOW", None)


def _prepare(world: Any, told: Namespace) -> None:
    """Tell her story the first time; move her clock when asked."""
    from afterword import wiring
    from afterword.faces.cli.asking import Usage

    if not told.day:
        wiring.put_example(world)
        return
    sign, digits = told.day[0], told.day.lstrip("+-")
    if not digits.isdigit() or len(digits) > 4:
        raise Usage("--day takes a number of days, as +1 or -3.")
    days = -int(digits) if sign == "-" else int(digits)
    wiring.put_example(world, days=days)


def _remove(folder: Path, terminal: Terminal) -> int:
    import shutil

    from afterword.faces.cli.terminal import Page

    page, there = Page(), folder.exists()
    if there:
        shutil.rmtree(folder)
    page.add(
        "Lena's example is gone. Nothing of yours was touched."
        if there
        else "There is no example here."
    )
    terminal.show(page, {"removed": there})
    return FINE


command = Command(
    "Look around as Lena, in a place of her own.",
    "afterword demo --day +8",
    arguments,
    run,
    Demo,
)
