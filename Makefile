# `make help` lists what can be made. Every target sets up .venv by itself.
.DEFAULT_GOAL := help
.PHONY: help run demo test check bench faults fuzz screens translations package package-test clean

python := .venv/bin/python
example := resources/examples/sore-calf.json
sample := build/sample.db
display := $(DISPLAY)$(WAYLAND_DISPLAY)

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

run: ## Open the program; without a display, give a verdict on an example
	@sh packaging/set-up run
ifneq ($(display),)
	@$(python) -m runsore
else
	@$(python) -m runsore check $(example)
	@echo
	@echo 'That was "runsore check" on $(example): no display here.' \
	    'The window opens with "make run" where there is one, or with "xvfb-run -a make run".'
endif

demo: ## Write a sample log of ten years and open it
	@sh packaging/set-up run
	@mkdir -p build && rm -f $(sample) $(sample)-* $(sample).*
	@$(python) -m runsore demo --years 10 $(sample)
ifneq ($(display),)
	@$(python) -m runsore --log $(sample)
endif

test: ## Run every test, the invariants of the rules with 1,000 examples each
	@sh packaging/set-up dev
	RUNSORE_TESTS=full $(python) -m pytest -n auto --dist worksteal

check: ## Check format, lint, types and import contracts
	@sh packaging/set-up dev
	$(python) -m ruff format --check
	$(python) -m ruff check
	$(python) -m mypy
	.venv/bin/lint-imports

bench: ## Measure what a runner waits for, a quarter of an hour; bench=--quick is shorter
	@sh packaging/set-up dev
	$(python) -m benchmarks $(bench)

faults: ## Kill, damage and fill up logs in full, some ten minutes; prints the counts
	@sh packaging/set-up dev
	RUNSORE_FAULTS=full $(python) -m pytest -q -s --timeout 3600 tests/storage/test_durability.py \
	    tests/storage/test_recovering.py tests/storage/test_disk_faults.py

fuzz: ## Give the readers of recordings 120,000 inputs, some minutes; prints the counts
	@sh packaging/set-up dev
	RUNSORE_FUZZ=full $(python) -m pytest -q -s -p no:randomly tests/exchange/activities/test_fuzz.py

screens: ## Take the pictures of docs/screens again
	@sh packaging/set-up dev
	$(python) scripts/screens.py

translations: ## Gather the texts to translate, and build what the program loads
	@sh packaging/set-up dev
	$(python) scripts/translations.py

package: ## Build wheel, source archive, bundle and .deb into dist/
	@sh packaging/set-up package
	rm -rf dist
	$(python) -m hatchling build -d dist
	sh packaging/pyinstaller/build dist/*.whl
	sh packaging/deb/build

package-test: ## Try the .deb in a clean Debian 12, with a picture; needs root
	@sh packaging/set-up package-test
	@sh packaging/deb/test

clean: ## Remove what was made here, .venv included; no log is touched
	rm -rf .venv build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
