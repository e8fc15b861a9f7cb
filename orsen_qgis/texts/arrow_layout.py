"""The memory of Arrow arrays that GDAL hands over, as numpy arrays (Arrow’s C data interface)."""

from __future__ import annotations

import ctypes

import numpy as np

from .packed import PADDING, Packed


class _Array(ctypes.Structure):
    """``struct ArrowArray``."""


_Array._fields_ = [
    ("length", ctypes.c_int64),
    ("null_count", ctypes.c_int64),
    ("offset", ctypes.c_int64),
    ("n_buffers", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("buffers", ctypes.POINTER(ctypes.c_void_p)),
    ("children", ctypes.POINTER(ctypes.POINTER(_Array))),
    ("dictionary", ctypes.c_void_p),
    ("release", ctypes.c_void_p),
    ("private_data", ctypes.c_void_p),
]


class _Schema(ctypes.Structure):
    """``struct ArrowSchema``."""


_Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", ctypes.c_void_p),
    ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("children", ctypes.POINTER(ctypes.POINTER(_Schema))),
    ("dictionary", ctypes.c_void_p),
    ("release", ctypes.c_void_p),
    ("private_data", ctypes.c_void_p),
]

OFFSETS = {b"u": np.int32, b"U": np.int64}


def text_offsets(address: int) -> list[type] | None:
    """Return the dtype of the offsets of each column of the schema at ``address``; None where one is no text."""
    schema = _Schema.from_address(address)
    formats = [schema.children[child].contents.format for child in range(schema.n_children)]
    return [OFFSETS[each] for each in formats] if all(each in OFFSETS for each in formats) else None


def copy_texts(address: int, offsets: list[type]) -> list[Packed]:
    """Return the text columns of the record batch at ``address``, copied: they outlive it."""
    batch = _Array.from_address(address)
    return [_copy(batch.children[child].contents, dtype) for child, dtype in enumerate(offsets)]


def _copy(column: _Array, offsets: type) -> Packed:
    first, length = column.offset, column.length
    starts = _view(column.buffers[1], first + length + 1, offsets)[first:]
    begin, end = int(starts[0]), int(starts[-1])
    data = np.zeros(end - begin + len(PADDING), dtype=np.uint8)
    if end > begin:
        data[: end - begin] = _view(column.buffers[2], end, np.uint8)[begin:]
    return Packed(data, starts - starts.dtype.type(begin))


def _view(address: int, length: int, kind: type) -> np.ndarray:
    dtype: np.dtype = np.dtype(kind)
    memory = memoryview((ctypes.c_char * (length * dtype.itemsize)).from_address(address))
    return np.frombuffer(memory, dtype=dtype)
