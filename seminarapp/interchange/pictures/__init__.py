# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Pictures from outside: opened within limits, and made anew so that nothing but what is seen is kept."""
