"""Faults in Korean, one readable line each."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import analysis
from analysis.errors import ArticleError, KbioError, OriginError, ParameterError
from analysis.explore.faults import korean, reason, translated
from analysis.explore.phrases import FAULTS, MENDS

PACKAGE = Path(str(analysis.__file__)).parent


def _phrase(node: ast.expr) -> str | None:
    """A literal with `{}` for what changes; None where the words come from elsewhere."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def raised() -> list[tuple[str, str | None, str | None]]:
    """Where each fault of the package is made, with its fault and its mend."""
    kinds = {kind.__name__ for kind in KbioError.__subclasses__()} | {"KbioError"}
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in kinds):
                continue
            if len(node.args) == 3:
                place = f"{path.relative_to(PACKAGE)}:{node.lineno}"
                found.append((place, _phrase(node.args[1]), _phrase(node.args[2])))
    return found


def _is_korean(said: str) -> bool:
    return any("가" <= character <= "힣" for character in said)


def test_every_fault_has_its_korean() -> None:
    """No fault and no mend of the package reaches a reader in English: add it to analysis/explore/phrases.py."""
    missing = [
        (place, said)
        for place, fault, mend in raised()
        for said, rows in ((fault, FAULTS), (mend, MENDS))
        if said and not _is_korean(said) and said.strip("{}: ") and not _is_korean(translated(said, rows))
    ]
    assert not missing, "\n".join(f"{place}: {said}" for place, said in missing)


def test_every_phrase_is_found_by_itself() -> None:
    """A row that another row hides would never be shown; what changes is kept in its order."""
    for rows in (FAULTS, MENDS):
        for english, template in rows:
            said = english.replace("{}", "\x00")
            found = translated(said, rows)
            assert found.count("\x00") == template.count("{}") == english.count("{}"), english


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (ArticleError("a.txt", "no such file", "check the path"), "a.txt: 파일이 없습니다. → 경로를 확인하세요."),
        (
            ArticleError("a.txt", "not text: NUL byte at 12", "save it as UTF-8"),
            "a.txt: 글이 아닌 파일입니다(12번째 바이트가 NUL). → UTF-8로 저장하세요.",
        ),
        (
            OriginError("a.toml", "unknown field 'publishd'", "use only title, url"),
            "a.toml: 'publishd'는 없는 칸입니다. → title, url만 쓰세요.",
        ),
        (
            ParameterError("발행일", "'어제'는 날짜가 아닙니다", "다시 쓰세요."),
            "발행일: '어제'는 날짜가 아닙니다. → 다시 쓰세요.",
        ),
        (KbioError("x", "something never heard of", "shrug"), "x: something never heard of. → shrug."),
    ],
)
def test_lines(error: KbioError, line: str) -> None:
    """One line: where, what is wrong, how to mend it; particles fit the word before them."""
    assert korean(error) == line
    assert "\n" not in korean(error)


def test_a_long_foreign_message_is_left_alone() -> None:
    """Another program's message of any length is shown as it is, at once."""
    said = "cannot be read (" + "x" * 10_000
    assert translated(said, FAULTS) == said


def test_a_reason_does_not_repeat_the_place() -> None:
    """Where the file is named already, only fault and mend are told."""
    assert (
        reason(ArticleError("a b/c.txt", "no such file", "check the path")) == "파일이 없습니다. → 경로를 확인하세요."
    )
