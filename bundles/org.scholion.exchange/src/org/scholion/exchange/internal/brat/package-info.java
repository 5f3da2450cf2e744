/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * brat standoff: a {@code .txt} with the text, a {@code .ann} with one annotation a line, offsets
 * in code points, and an {@code annotation.conf} for a whole folder.
 *
 * <p>Source: the standoff format and configuration pages of the manual of brat, version 1.3.
 */
@NonNullByDefault
package org.scholion.exchange.internal.brat;

import org.eclipse.jdt.annotation.NonNullByDefault;
