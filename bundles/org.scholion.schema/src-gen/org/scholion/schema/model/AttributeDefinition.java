/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribute Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An attribute of a type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#getKind <em>Kind</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#getTagSet <em>Tag Set</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#isRequired <em>Required</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#getDefaultValue <em>Default Value</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#getMaximum <em>Maximum</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#isBlocking <em>Blocking</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#isShown <em>Shown</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#getOnlyTypes <em>Only Types</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.scholion.schema.model.AttributeDefinition#getAllowedTypes <em>Allowed Types</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition()
 * @model extendedMetaData="kind='elementOnly' name='attribute'"
 * @generated
 */
public interface AttributeDefinition extends SchemaElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"text"</code>.
	 * The literals are from the enumeration {@link org.scholion.schema.model.ValueKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What values the attribute takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.scholion.schema.model.ValueKind
	 * @see #setKind(ValueKind)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_Kind()
	 * @model default="text"
	 *        extendedMetaData="kind='attribute' name='kind'"
	 * @generated
	 */
	ValueKind getKind();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.scholion.schema.model.ValueKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ValueKind value);

	/**
	 * Returns the value of the '<em><b>Tag Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the tag set it draws from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tag Set</em>' attribute.
	 * @see #setTagSet(String)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_TagSet()
	 * @model extendedMetaData="kind='attribute' name='tagSet'"
	 * @generated
	 */
	String getTagSet();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#getTagSet <em>Tag Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tag Set</em>' attribute.
	 * @see #getTagSet()
	 * @generated
	 */
	void setTagSet(String value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an annotation without it is incomplete.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_Required()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='required'"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Default Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value a new annotation gets, as text; a tag id for tags.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Default Value</em>' attribute.
	 * @see #setDefaultValue(String)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_DefaultValue()
	 * @model extendedMetaData="kind='attribute' name='default'"
	 * @generated
	 */
	String getDefaultValue();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#getDefaultValue <em>Default Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Default Value</em>' attribute.
	 * @see #getDefaultValue()
	 * @generated
	 */
	void setDefaultValue(String value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least number it takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(BigDecimal)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_Minimum()
	 * @model extendedMetaData="kind='attribute' name='minimum'"
	 * @generated
	 */
	BigDecimal getMinimum();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Maximum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The greatest number it takes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum</em>' attribute.
	 * @see #setMaximum(BigDecimal)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_Maximum()
	 * @model extendedMetaData="kind='attribute' name='maximum'"
	 * @generated
	 */
	BigDecimal getMaximum();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#getMaximum <em>Maximum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum</em>' attribute.
	 * @see #getMaximum()
	 * @generated
	 */
	void setMaximum(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Blocking</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a document where it is required and missing is not done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocking</em>' attribute.
	 * @see #setBlocking(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_Blocking()
	 * @model default="true"
	 *        extendedMetaData="kind='attribute' name='blocking'"
	 * @generated
	 */
	boolean isBlocking();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#isBlocking <em>Blocking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocking</em>' attribute.
	 * @see #isBlocking()
	 * @generated
	 */
	void setBlocking(boolean value);

	/**
	 * Returns the value of the '<em><b>Shown</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the label of an annotation shows its value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shown</em>' attribute.
	 * @see #setShown(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_Shown()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='shown'"
	 * @generated
	 */
	boolean isShown();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#isShown <em>Shown</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shown</em>' attribute.
	 * @see #isShown()
	 * @generated
	 */
	void setShown(boolean value);

	/**
	 * Returns the value of the '<em><b>Only Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the types that have it, of its type and those below; none for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Only Types</em>' attribute list.
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_OnlyTypes()
	 * @model extendedMetaData="kind='element' name='only'"
	 * @generated
	 */
	EList<String> getOnlyTypes();

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is asked for; always when not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' containment reference.
	 * @see #setCondition(ConditionDefinition)
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_Condition()
	 * @model containment="true"
	 *        extendedMetaData="kind='element' name='when'"
	 * @generated
	 */
	ConditionDefinition getCondition();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.AttributeDefinition#getCondition <em>Condition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' containment reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(ConditionDefinition value);

	/**
	 * Returns the value of the '<em><b>Allowed Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the types that a link may point to; none for any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Allowed Types</em>' attribute list.
	 * @see org.scholion.schema.model.SchemaPackage#getAttributeDefinition_AllowedTypes()
	 * @model extendedMetaData="kind='element' name='allowed'"
	 * @generated
	 */
	EList<String> getAllowedTypes();

} // AttributeDefinition
