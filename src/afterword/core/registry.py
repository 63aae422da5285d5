"""Registration by presence: a shelf is a folder, and every file in it is one thing of a kind."""

import importlib
import pkgutil
from functools import lru_cache
from typing import TypeVar

T = TypeVar("T")


class Misfit(TypeError):
    """A file on a shelf does not define what the shelf holds."""


@lru_cache(maxsize=16)
def collect(package: str, attribute: str, kind: type[T]) -> tuple[T, ...]:
    """Give the ``attribute`` of every module of a package, in the order of their names.

    Raises Misfit when a file lacks the attribute or holds something of another kind.
    """
    shelf = importlib.import_module(package)
    found = []
    for name in sorted(module.name for module in pkgutil.iter_modules(shelf.__path__)):
        thing = getattr(importlib.import_module(f"{package}.{name}"), attribute, None)
        if not isinstance(thing, kind):
            raise Misfit(f"{package}.{name} must define {attribute}, a {kind.__name__}")
        found.append(thing)
    return tuple(found)
