"""Django made ready for storage alone, without loading what only pages need."""

import importlib.util
import sys
from types import ModuleType

PUT_OFF = "django.forms"
"""Forms bring templates and translation with them: a fifth of the time a start takes."""


def set_up() -> None:
    """Do what ``django.setup()`` does for a program that has no pages.

    The parts left out load by themselves when somebody asks for them after all. Not for a
    server: Python 3.11 puts off an import safely in programs of one thread only.
    """
    import django
    from django.apps import apps
    from django.conf import settings

    if PUT_OFF not in sys.modules:
        vars(django)["forms"] = put_off(PUT_OFF)
    apps.populate(settings.INSTALLED_APPS)


def put_off(name: str) -> ModuleType:
    """Give a module that loads at the first look into it."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(name)
    spec.loader = importlib.util.LazyLoader(spec.loader)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
