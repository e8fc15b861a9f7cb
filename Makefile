# ORSEN for QGIS. `make demo` and `make test` do all the set-up they need; a second call sets up nothing.
PYTHON := .venv/bin/python
HEADLESS := QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
PACKAGE := dist/orsen_qgis-$(VERSION).zip

.PHONY: setup demo test lint types translations package sample lock clean

setup:
	@scripts/setup.sh

translations: setup
	@$(PYTHON) scripts/translations.py release

demo: translations
	@$(HEADLESS) $(PYTHON) scripts/demo.py

lint: setup
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .

types: setup
	@$(PYTHON) -m mypy

# One pytest run, one closing line: unit (no QGIS imported), qgis, desktop (a real QGIS window on a virtual screen).
test: lint types package
	@$(HEADLESS) $(PYTHON) -m pytest

package: translations
	@$(PYTHON) scripts/package.py $(PACKAGE)

# The fictional territory, made again from its seed.
sample: setup
	@$(HEADLESS) $(PYTHON) scripts/make_sample.py

# Pinned requirements with hashes, for every Python that a QGIS here uses. numpy is QGIS's own.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-package numpy --no-header --no-annotate \
		requirements-dev.in -o requirements-dev.txt

clean:
	rm -rf .venv dist demo .pytest_cache .mypy_cache .ruff_cache .hypothesis resources/i18n/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
