/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Rows as JSON, in the flavours of programs that train on them or go on annotating: one writer, and
 * for each program what a row, the files beside it and their names are.
 */
@NonNullByDefault
package org.scholion.exchange.internal.flavour;

import org.eclipse.jdt.annotation.NonNullByDefault;
