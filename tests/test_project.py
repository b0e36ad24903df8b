"""What the repository promises of itself: pins, notebooks, and nothing that belongs to one machine."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def tracked() -> list[Path]:
    """The files that git tracks; the test is skipped outside a checkout."""
    run = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if run.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in run.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_conda_gets_the_same_pins() -> None:
    """environment.yml is what `.ci/environment.py` makes of the lock file today."""
    spec = importlib.util.spec_from_file_location("environment", ROOT / ".ci" / "environment.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert (ROOT / "environment.yml").read_text(encoding="utf-8") == module.environment(lock)
    assert len(module.pins(lock)) > 100


def test_every_dependency_is_locked_with_hashes() -> None:
    """Each requirement of pyproject.toml stands in the lock; each pin has a hash; no address stands in it."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[=<>;\s\[]", r)[0].lower() for r in wanted}
    assert names <= set(re.findall(r"^([a-z0-9._-]+)(?:\[[^\]]*\])?==", lock, flags=re.MULTILINE))
    assert all("--hash=sha256:" in pin for pin in re.split(r"\n(?=\S)", lock.strip()))
    assert "://" not in lock


def test_every_dependency_has_its_reason() -> None:
    """Each runtime requirement is named in the decision on dependencies."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    page = (ROOT / "docs" / "decisions" / "0002-dependencies.md").read_text(encoding="utf-8")
    assert [r for r in project["dependencies"] if re.split(r"[=<>;\s]", r)[0] not in page] == []


def test_the_seed_is_its_sidecars() -> None:
    """The seed article is byte for byte what its sidecar describes."""
    sidecar = tomllib.loads((ROOT / "seeds" / "shonan-ipark.toml").read_text(encoding="utf-8"))
    assert hashlib.sha256((ROOT / "seeds" / "shonan-ipark.txt").read_bytes()).hexdigest() == sidecar["sha256"]


def test_notebooks_hold_no_outputs_and_no_definitions() -> None:
    """Prose and one-line calls: what a notebook defines belongs in the package."""
    notebooks = sorted((ROOT / "notebooks").glob("*.ipynb"))
    assert len(notebooks) >= 3
    for path in notebooks:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        code = [c for c in cells if c["cell_type"] == "code"]
        assert all(not c["outputs"] and c["execution_count"] is None for c in code), path
        assert not any(re.search(r"^\s*(def|class) ", "".join(c["source"]), re.MULTILINE) for c in code), path


def test_no_file_is_large() -> None:
    """Nothing in git is over 1 MB."""
    assert [p for p in tracked() if p.stat().st_size > 1_000_000] == []


def test_nothing_names_this_machine() -> None:
    """No tracked text holds the path of this checkout, or of the home folder it stands in."""
    here = [str(ROOT) + "/", str(Path.home()) + "/"] if str(Path.home()) != "/" else [str(ROOT) + "/"]
    texts = (p for p in tracked() if p.suffix in {".py", ".md", ".toml", ".yml", ".ipynb", ".json", ".lock", ".csv"})
    assert [p for p in texts if any(h in p.read_text(encoding="utf-8", errors="replace") for h in here)] == []


def test_reading_is_quick_to_import() -> None:
    """A worker that only reads loads no pandas, matplotlib or Jupyter."""
    heavy = ("pandas", "matplotlib", "IPython", "pyarrow")
    code = f"import sys, analysis.reading; print(*[m for m in {heavy} if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == ""
