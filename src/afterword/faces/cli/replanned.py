"""Showing what became of the plans of all applications, by application."""

from afterword.actions.replanning import Replanned
from afterword.faces.cli.changed import changed_document, changed_lines
from afterword.faces.cli.documents import ApplicationPart
from afterword.faces.cli.showing import Voice
from afterword.faces.cli.terminal import Page
from afterword.outside.world import World


def replanned_lines(
    page: Page, found: Replanned, world: World, heading: str = "Your plan changed:"
) -> None:
    """Show each application whose plan changed, with the steps that came, went or moved."""
    voice, shown = Voice(world), Page()
    for key, changes in found.changes.items():
        pursuit, lines = found.plans[key].pursuit, Page()
        changed_lines(lines, changes, pursuit, voice)
        if lines:
            shown.add(f"{pursuit.employer}:", indent=2)
            shown.extend(line._replace(indent=line.indent + 2) for line in lines)
    page.add(heading if shown else "No step of yours moves by it now.")
    page.extend(shown)


def replanned_document(found: Replanned, world: World) -> list[ApplicationPart]:
    """Give the same for programs."""
    voice = Voice(world)
    return [
        {"application": key, **changed_document(changes, found.plans[key].pursuit, voice)}
        for key, changes in found.changes.items()
    ]
