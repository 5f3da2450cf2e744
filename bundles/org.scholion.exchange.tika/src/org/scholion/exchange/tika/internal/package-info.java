/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How the text of a file is found. White space is made one here, and nowhere else: {@link
 * org.scholion.exchange.tika.internal.VisibleText} says how.
 */
@NonNullByDefault
package org.scholion.exchange.tika.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
