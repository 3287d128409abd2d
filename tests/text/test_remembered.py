"""A table that fills itself."""

from __future__ import annotations

from events.text.remembered import Remembered


def test_a_word_is_worked_out_once() -> None:
    asked: list[str] = []

    def work(word: str) -> int:
        asked.append(word)
        return len(word)

    table = Remembered(work)
    assert [table[word] for word in ("river", "delta", "river")] == [5, 5, 5]
    assert asked == ["river", "delta"]


def test_what_is_no_word_is_not_kept() -> None:
    table = Remembered(len)
    assert table["a" * 1000] == 1000
    assert not table


def test_it_never_grows_large() -> None:
    table = Remembered(len)
    for number in range(120_000):
        assert table[str(number)] == len(str(number))
    assert len(table) <= 50_000
