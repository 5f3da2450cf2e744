/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of TEI. */
@NonNullByDefault
package org.scholion.exchange.internal.tei;

import org.eclipse.jdt.annotation.NonNullByDefault;
