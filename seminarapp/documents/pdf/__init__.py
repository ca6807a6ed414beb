# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pages as tagged PDF (PDF/UA-1 and PDF/A-2a). Import `writing` only when a PDF is wanted: its libraries are heavy."""
