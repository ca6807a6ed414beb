# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Documents: neutral blocks, one builder per document, one writer per format."""
