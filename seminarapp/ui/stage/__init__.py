# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""The stage display: what the panel sees on the second screen. It knows facts for everybody's eyes, not the console."""
