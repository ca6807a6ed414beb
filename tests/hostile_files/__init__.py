# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""Files made to harm whoever reads them, by reader; all made here, none fetched. Each stands for a way of harming."""
