# SPDX-FileCopyrightText: 2026 the seminarapp authors
# SPDX-License-Identifier: EUPL-1.2

"""What the use cases need of the world, as Protocols; storage, interchange and documents answer to them."""
