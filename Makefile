# `make help` lists what can be made. Every target sets up .venv by itself.
.DEFAULT_GOAL := help
.PHONY: help run test check clean

python := .venv/bin/python
example := resources/examples/sore-calf.json

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

run: ## Open the program; without a display, give a verdict on an example
	@sh packaging/set-up run
ifneq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	@$(python) -m runsore
else
	@$(python) -m runsore check $(example)
	@echo
	@echo 'That was "runsore check" on $(example): no display here.' \
	    'The window opens with "make run" where there is one, or with "xvfb-run -a make run".'
endif

test: ## Run every test, the properties with 1,000 examples each
	@sh packaging/set-up dev
	RUNSORE_TESTS=full $(python) -m pytest -n auto --dist worksteal

check: ## Check format, lint, types and import contracts
	@sh packaging/set-up dev
	$(python) -m ruff format --check
	$(python) -m ruff check
	$(python) -m mypy
	.venv/bin/lint-imports

clean: ## Remove what was made here, .venv included; no log is touched
	rm -rf .venv build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find runsore tests scripts benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
