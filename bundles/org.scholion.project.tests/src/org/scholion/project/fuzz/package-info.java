/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Mutations of files, which every reader and writer is to answer with an error of a name. */
@NonNullByDefault
package org.scholion.project.fuzz;

import org.eclipse.jdt.annotation.NonNullByDefault;
