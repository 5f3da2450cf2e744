/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Selecting by meaning, without a window: the pieces of a written word in the order in which they
 * are offered, extents that widen and narrow again, the place a drag snaps to.
 */
@NonNullByDefault
package org.scholion.editing.meaning;

import org.eclipse.jdt.annotation.NonNullByDefault;
