"""Print `environment.yml`: Python, pip, the pins of requirements.lock, the project.

pip refuses a project without hash beside pins with hashes, and conda hands it all of them in one file;
so the file carries the pins themselves. A test keeps them equal to the lock's.
"""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def pins(lock: str) -> list[str]:
    """The requirement lines of a lock file, without their hashes."""
    return re.findall(r"^([A-Za-z0-9][^\\\n]*?==[^\\\n]*?) *\\?$", lock, flags=re.MULTILINE)


def environment(lock: str) -> str:
    """The text of `environment.yml` for a lock file."""
    head = "# Made by `make lock` from requirements.lock; do not edit.\nname: kbio\nchannels:\n  - conda-forge\n"
    rows = [f'      - "{pin}"' for pin in pins(lock)]
    tail = ["      - --no-build-isolation", "      - -e ."]
    return head + "\n".join(["dependencies:", "  - python=3.11", "  - pip", "  - pip:", *rows, *tail]) + "\n"


if __name__ == "__main__":
    print(environment((ROOT / "requirements.lock").read_text(encoding="utf-8")), end="")
