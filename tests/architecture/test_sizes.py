# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The measures of a house one can find one's way in; where a number and good sense disagree, write a decision."""

from __future__ import annotations

from tests.architecture import sizes
from tests.architecture.source import Module, code, everything, modules


def test_no_file_is_too_long() -> None:
    assert list(sizes.long_files(everything())) == []


def test_no_class_is_too_long() -> None:
    assert list(sizes.long_classes(everything())) == []


def test_no_function_is_too_long() -> None:
    assert list(sizes.long_functions(everything())) == []


def test_most_files_are_short() -> None:
    middle, ninth = sizes.spread(modules("seminarapp"))
    assert middle <= sizes.MEDIAN_FILE, f"half of the files are longer than {middle:.0f} lines"
    assert ninth <= sizes.NINE_IN_TEN_FILES, f"one file in ten is longer than {ninth:.0f} lines"


def test_there_is_at_least_as_much_test_as_code() -> None:
    tests, product = sum(m.lines for m in modules("tests")), sum(m.lines for m in code())
    assert tests >= product, f"{tests} lines of tests stand against {product} lines of code"


def test_a_long_file_is_found() -> None:
    assert list(sizes.long_files([Module.of("\n" * 451)])) == ["seminarapp/domain/example.py: 451 lines"]
    assert list(sizes.long_files([Module.of("\n" * 450)])) == []


def test_a_long_class_is_found() -> None:
    body = "\n".join(f"    field_{n} = {n}" for n in range(300))
    (found,) = sizes.long_classes([Module.of(f"class Large:\n{body}\n")])
    assert found.endswith("example.py:1: Large has 301 lines")


def test_a_long_function_is_found_where_it_hides() -> None:
    body = "\n".join(f"        name_{n} = {n}" for n in range(60))
    (found,) = sizes.long_functions([Module.of(f"class Small:\n    async def long(self):\n{body}\n")])
    assert found.endswith("example.py:2: long has 61 lines")


def test_empty_rooms_do_not_flatter_the_median() -> None:
    long = [Module.of("x = 1\n" * 200, f"seminarapp/a{n}.py") for n in range(3)]
    empty = [Module.of("", f"seminarapp/b{n}/__init__.py") for n in range(9)]
    assert sizes.spread(long + empty) == (200, 200)
