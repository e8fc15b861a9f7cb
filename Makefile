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

# Unit tests in plain Python, where QGIS cannot be imported; then with QGIS, and in its real desktop on a virtual screen.
test: lint types package
	@rm -rf .qgis-settings # what a broken-off run may have left in QGIS's settings
	@$(PYTHON) -m pytest tests/unit -p no:pytest_qgis -p no:pytest-qt
	@$(HEADLESS) $(PYTHON) -m pytest tests/qgis tests/desktop

package: translations
	@$(PYTHON) scripts/package.py $(PACKAGE)

# The fictional territory, made again from its seed.
sample: setup
	@$(HEADLESS) $(PYTHON) scripts/make_sample.py

# Pinned requirements with hashes, for every Python that a QGIS here uses. numpy and pyproj are QGIS's own; with pyogrio,
# geopandas would bring a second GDAL to read files that no test gives it.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
		$(addprefix --no-emit-package ,numpy pyproj pyogrio) \
		requirements-dev.in -o requirements-dev.txt

clean:
	rm -rf .venv dist demo .pytest_cache .mypy_cache .ruff_cache .hypothesis .qgis-settings resources/i18n/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
