"""Numbers written in Chinese characters: 二十三, 二〇二二, 一百零五."""

from __future__ import annotations

__all__ = ["han"]

_DIGITS = {
    char: value
    for value, chars in enumerate(("〇零", "一元", "二两兩", "三", "四", "五", "六", "七", "八", "九"))
    for char in chars
}
#: more characters than any number of a date
_LONGEST = 9
_POWERS = {"十": 10, "百": 100, "千": 1000}


def han(word: str) -> int | None:
    """The number; None for what is no number, or is none that a date has."""
    word = word.replace("廿", "二十").replace("卅", "三十")
    if not word or len(word) > _LONGEST or any(char not in _DIGITS and char not in _POWERS for char in word):
        return None
    if not any(char in _POWERS for char in word):
        if len(word) == 2 and word[0] not in "〇零" and word[1] not in "〇零":
            return None  # 两三 is "two or three"
        return int("".join(str(_DIGITS[char]) for char in word))
    total, digit = 0, None
    for char in word:
        if char in _POWERS:
            total += (1 if digit is None else digit) * _POWERS[char]
            digit = None
        else:
            digit = _DIGITS[char]
    return total + (digit or 0)
